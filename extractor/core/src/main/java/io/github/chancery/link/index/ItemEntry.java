package io.github.chancery.link.index;

import io.github.chancery.link.gazetteer.City;
import io.github.chancery.link.gazetteer.Coordinates;
import io.github.chancery.link.gazetteer.Country;
import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.link.gazetteer.Organisation;
import io.github.chancery.link.gazetteer.Person;
import io.github.chancery.link.gazetteer.Post;
import io.github.chancery.link.gazetteer.Topic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;

/** The whole of an item in a few bytes, from which it is made again. */
final class ItemEntry {
    private static final byte COUNTRY = 1;
    private static final byte CITY = 2;
    private static final byte ORGANISATION = 3;
    private static final byte PERSON = 4;
    private static final byte TOPIC = 5;

    private ItemEntry() {}

    static BytesRef write(Item item) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStreamDataOutput out = new OutputStreamDataOutput(bytes)) {
            out.writeByte(tag(item));
            out.writeVLong(item.number());
            out.writeString(item.label());
            write(item.aliases(), out);
            if (item instanceof Country country) {
                writeCountry(country, out);
            } else if (item instanceof City city) {
                out.writeString(city.country());
                out.writeVInt(city.population());
                write(city.coordinates(), out);
                out.writeVInt(city.sitelinks());
            } else if (item instanceof Organisation organisation) {
                out.writeString(organisation.type());
                out.writeVInt(organisation.sitelinks());
            } else if (item instanceof Person person) {
                writePosts(person.posts(), out);
                writeDay(person.read(), out);
                out.writeVInt(person.sitelinks());
            } else if (item instanceof Topic topic) {
                writeDay(topic.start(), out);
                out.writeVInt(topic.sitelinks());
            }
        }
        return new BytesRef(bytes.toByteArray());
    }

    static Item read(BytesRef entry) throws IOException {
        DataInput in = new ByteArrayDataInput(entry.bytes, entry.offset, entry.length);
        byte tag = in.readByte();
        String item = "Q" + in.readVLong();
        String label = in.readString();
        List<String> aliases = strings(in);
        return switch (tag) {
            case COUNTRY -> country(item, label, aliases, in);
            case CITY -> city(item, label, aliases, in);
            case ORGANISATION -> new Organisation(item, label, aliases, in.readString(), in.readVInt());
            case PERSON -> new Person(item, label, aliases, posts(in), day(in), in.readVInt());
            case TOPIC -> new Topic(item, label, aliases, day(in), in.readVInt());
            default -> throw new IOException("an entry of the unknown kind " + tag);
        };
    }

    private static byte tag(Item item) {
        return switch (item.kind()) {
            case COUNTRY -> COUNTRY;
            case CITY -> CITY;
            case ORGANISATION, VENUE -> ORGANISATION;
            case PERSON -> PERSON;
            case TOPIC -> TOPIC;
        };
    }

    private static void writeCountry(Country country, DataOutput out) throws IOException {
        out.writeString(country.code());
        write(country.demonyms(), out);
        out.writeString(country.capital());
        out.writeString(country.capitalItem());
        write(country.seats(), out);
        write(country.coordinates(), out);
    }

    private static Country country(String item, String label, List<String> aliases, DataInput in) throws IOException {
        String code = in.readString();
        List<String> demonyms = strings(in);
        String capital = in.readString();
        String capitalItem = in.readString();
        return new Country(item, label, code, demonyms, aliases, capital, capitalItem, strings(in), coordinates(in));
    }

    private static City city(String item, String label, List<String> aliases, DataInput in) throws IOException {
        String country = in.readString();
        return new City(item, label, country, in.readVInt(), coordinates(in), aliases, in.readVInt());
    }

    private static void writePosts(List<Post> posts, DataOutput out) throws IOException {
        out.writeVInt(posts.size());
        for (Post post : posts) {
            out.writeString(post.office());
            out.writeString(post.position());
            out.writeString(post.country());
            writeDay(post.start(), out);
            writeDay(post.end(), out);
        }
    }

    private static List<Post> posts(DataInput in) throws IOException {
        int size = in.readVInt();
        List<Post> posts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            posts.add(new Post(in.readString(), in.readString(), in.readString(), day(in), day(in)));
        }
        return posts;
    }

    private static void writeDay(Optional<LocalDate> day, DataOutput out) throws IOException {
        out.writeByte((byte) (day.isPresent() ? 1 : 0));
        if (day.isPresent()) {
            out.writeZLong(day.get().toEpochDay());
        }
    }

    private static Optional<LocalDate> day(DataInput in) throws IOException {
        return in.readByte() == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(in.readZLong()));
    }

    private static void write(Optional<Coordinates> point, DataOutput out) throws IOException {
        out.writeByte((byte) (point.isPresent() ? 1 : 0));
        if (point.isPresent()) {
            out.writeLong(Double.doubleToLongBits(point.get().latitude()));
            out.writeLong(Double.doubleToLongBits(point.get().longitude()));
        }
    }

    private static Optional<Coordinates> coordinates(DataInput in) throws IOException {
        return in.readByte() == 0
                ? Optional.empty()
                : Optional.of(new Coordinates(
                        Double.longBitsToDouble(in.readLong()), Double.longBitsToDouble(in.readLong())));
    }

    private static void write(List<String> strings, DataOutput out) throws IOException {
        out.writeVInt(strings.size());
        for (String string : strings) {
            out.writeString(string);
        }
    }

    private static List<String> strings(DataInput in) throws IOException {
        int size = in.readVInt();
        List<String> strings = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            strings.add(in.readString());
        }
        return strings;
    }
}
