//! Decoding and encoding: what is lenient, what is kept, what is an error.

mod model_types;

use model_types::{Chassis, Nothing, Part, Rights, Thing};
use msgraph_core::{
    Field, Flags, Guid, Open,
    codec::{DecodeError, JsonKind, MAX_DEPTH, SyntaxProblem, decode, decode_wrapped, equivalent},
    prelude::*,
};

/// Decodes, and checks that the same JSON comes out again.
fn round_trip(json: &str) -> Thing {
    let thing = Thing::from_json(json).unwrap();
    let out = thing.to_json();
    assert!(equivalent(json, &out).unwrap(), "{json}\n{out}");
    assert_eq!(thing, thing.clone());
    assert_eq!(thing.clone().to_json(), out);
    thing
}

/// The pointers of what does not fit; the JSON comes out again all the same.
fn type_mismatches(json: &str) -> Vec<String> {
    let thing = round_trip(json);
    let misfits = thing.type_mismatches();
    assert_eq!(Thing::from_json_strict(json).is_err(), !misfits.is_empty());
    misfits.into_iter().map(|misfit| misfit.pointer).collect()
}

#[test]
fn enumerations_keep_what_they_do_not_know() {
    let known = round_trip(r#"{"chassis":"laptop"}"#);
    assert_eq!(known.chassis, Chassis::Laptop);
    let unknown = round_trip(r#"{"chassis":"towel"}"#);
    assert_eq!(unknown.chassis.known(), None);
    assert_eq!(unknown.chassis.as_ref().unwrap().as_str(), "towel");
    assert_eq!(round_trip(r#"{"chassis":"LapTop"}"#).chassis.known(), Some(Chassis::Laptop));
    assert_eq!(round_trip(r#"{"chassis":1}"#).chassis.known(), Some(Chassis::Desktop));
    assert_eq!(round_trip(r#"{"chassis":"2"}"#).chassis.known(), Some(Chassis::Laptop));
    assert_eq!(round_trip(r#"{"chassis":77}"#).chassis.known(), None);
    assert_eq!(round_trip(r#"{"chassis":1.0e0}"#).chassis.known(), Some(Chassis::Desktop));
    assert_eq!(round_trip(r#"{"nothing":"x"}"#).nothing.known(), None);
    assert_eq!(round_trip(r#"{"kinds":["laptop","towel",1]}"#).kinds.as_ref().unwrap().len(), 3);
    assert_eq!(Open::from(Chassis::Laptop), Open::<Chassis>::from("LAPTOP"));
    assert_eq!(Chassis::from_name("DESKTOP"), Some(Chassis::Desktop));
    assert_eq!((Chassis::Laptop.as_str(), Chassis::Laptop.value()), ("laptop", 2));
}

#[test]
fn flags_keep_unknown_members_and_their_text() {
    let rights = |json: &str| round_trip(json).rights.into_option().unwrap();
    let spaced = rights(r#"{"rights":"read, fly ,write"}"#);
    assert_eq!(spaced.iter().collect::<Vec<_>>(), [Rights::Read, Rights::Write]);
    assert_eq!(spaced.unknown().collect::<Vec<_>>(), ["fly"]);
    let mut changed = spaced.clone();
    changed.insert(Rights::Read);
    assert_eq!(changed.as_str(), "read, fly ,write");
    changed.insert(Rights::Delete);
    changed.remove(Rights::Read);
    assert_eq!(changed.iter().collect::<Vec<_>>(), [Rights::Write, Rights::Delete]);
    assert_eq!(changed.unknown().collect::<Vec<_>>(), ["fly"]);
    assert!(rights(r#"{"rights":"READ"}"#).contains(Rights::Read));
    let mut number = rights(r#"{"rights":11}"#);
    assert!(number.contains(Rights::Write) && !number.contains(Rights::Delete));
    number.remove(Rights::Write);
    assert_eq!(number.as_str(), "read,8");
    assert_eq!(Rights::Read | Rights::Write, Flags::from("write,read"));
    assert!(rights(r#"{"rights":""}"#).is_empty());
}

#[test]
fn timestamps_keep_their_digits_and_offset() {
    for time in [
        "2026-08-17T09:30:00Z",
        "2026-08-17T09:30Z",
        "2026-08-17T09:30:00.1234567Z",
        "2026-08-17T09:30:00.123456789012Z",
        "2026-08-17T09:30:00.1234567890123Z",
        "2026-08-17T09:30:00.0000000+00:00",
        "2026-08-17T09:30:00-00:00",
        "2026-08-17T09:30:00+13:45",
        "2026-08-17t09:30:00z",
        "0001-01-01T00:00:00Z",
        "-0044-03-15T12:00:00Z",
        "12026-08-17T09:30:60Z",
    ] {
        let thing = round_trip(&format!(r#"{{"created":"{time}"}}"#));
        assert!(thing.created.is_set(), "{time}");
        assert!(thing.type_mismatches().is_empty());
    }
    for no_time in ["2026-08-17T09:30:00", "2026-02-30T00:00:00Z", "2026-8-17T09:30:00Z", "now", ""] {
        assert_eq!(type_mismatches(&format!(r#"{{"created":"{no_time}"}}"#)), ["/created"], "{no_time}");
    }
    let thing = round_trip(r#"{"created":"1969-12-31T23:59:59.5+01:00"}"#);
    assert_eq!(thing.created.as_ref().unwrap().unix_seconds(), -3601);
}

#[test]
fn numbers_keep_their_decimal_value() {
    assert_eq!(round_trip(r#"{"huge":9007199254740993}"#).huge, 9_007_199_254_740_993);
    assert_eq!(round_trip(r#"{"huge":"9007199254740993"}"#).huge, 9_007_199_254_740_993);
    assert_eq!(round_trip(r#"{"huge":1e3}"#).huge, 1000);
    assert_eq!(round_trip(r#"{"huge":5.0}"#).huge, 5);
    assert_eq!(round_trip(r#"{"counts":["1",2]}"#).counts, vec![1, 2]);
    for number in ["0.1", "0.10000000000000001", "1e-400", "5e-324", "1e300", "-0.0", "123456789012345678901234567890"]
    {
        let thing = round_trip(&format!(r#"{{"double":{number},"price":{number},"single":1}}"#));
        assert!(thing.double.is_set() && thing.price.is_set(), "{number}");
    }
    assert_eq!(type_mismatches(r#"{"double":1e400}"#), ["/double"]);
    assert_eq!(type_mismatches(r#"{"huge":9223372036854775808}"#), ["/huge"]);
    assert_eq!(type_mismatches(r#"{"small":32768,"huge":"x"}"#), ["/small", "/huge"]);
    assert_eq!(type_mismatches(r#"{"small":"5"}"#), ["/small"]);
    assert_eq!(round_trip(r#"{"double":"INF"}"#).double, f64::INFINITY);
    assert_eq!(round_trip(r#"{"double":"-INF"}"#).double, f64::NEG_INFINITY);
    assert!(round_trip(r#"{"double":"NaN"}"#).double.as_ref().unwrap().is_nan());
    assert_eq!(round_trip(r#"{"price":"1.50"}"#).price, "1.5".parse::<msgraph_core::Decimal>().unwrap());
}

#[test]
fn an_echo_lasts_until_the_value_changes() {
    let mut thing = round_trip(r#"{"huge":"5","guid":"B2A3C1DE-1111-4222-8333-444455556666"}"#);
    thing.huge = 5.into();
    assert!(thing.to_json().contains(r#""huge":"5""#));
    thing.huge = 6.into();
    assert!(thing.to_json().contains(r#""huge":6"#));
    assert!(thing.to_json().contains("B2A3C1DE"));
    thing.guid = Guid::nil().into();
    assert!(!thing.to_json().contains("B2A3C1DE"));
}

#[test]
fn what_does_not_fit_stays_as_it_is() {
    assert_eq!(type_mismatches(r#"{"counts":[1,null]}"#), ["/counts"]);
    assert_eq!(type_mismatches(r#"{"parts":[{"name":"a"},5]}"#), ["/parts"]);
    assert_eq!(type_mismatches(r#"{"part":{"parts":[{},{"size":"x"}]}}"#), ["/part/parts/1/size"]);
    assert_eq!(type_mismatches(r#"{"active":"true"}"#), ["/active"]);
    let thing = Thing::from_json(r#"{"active":"true","id":5}"#).unwrap();
    let found: Vec<_> = thing.type_mismatches().into_iter().map(|m| (m.expected, m.found)).collect();
    assert_eq!(found, [("Edm.Boolean".to_owned(), JsonKind::String), ("Edm.String".to_owned(), JsonKind::Number)]);
    assert_eq!(thing.extra.raw("active"), Some(r#""true""#));

    let mut mended = thing.clone();
    mended.active = true.into();
    assert!(equivalent(&mended.to_json(), r#"{"active":true,"id":5}"#).unwrap());
    let error = Thing::from_json_strict(r#"{"secret":{"a":"hunter2"}}"#).unwrap_err();
    assert_eq!(error.to_string(), "an object at /secret does not fit Edm.String");
}

#[test]
fn nulls_are_values_of_their_own() {
    let thing = round_trip(r#"{"parts":null,"tags":null,"part":null,"id":null,"json":null}"#);
    assert!(thing.parts.is_null() && thing.part.is_null() && thing.json.is_null() && thing.active.is_absent());
    assert_eq!(Thing::default().to_json(), "{}");
    assert!(Thing::default().is_empty());
    assert!(!thing.is_empty());
}

#[test]
fn the_last_of_equal_names_counts() {
    for (json, expected) in [
        (r#"{"id":"a","id":"b"}"#, r#"{"id":"b"}"#),
        (r#"{"id":5,"id":"b"}"#, r#"{"id":"b"}"#),
        (r#"{"id":"a","id":5}"#, r#"{"id":5}"#),
        (r#"{"huge":"1","huge":2}"#, r#"{"huge":2}"#),
        (r#"{"huge":2,"huge":"2"}"#, r#"{"huge":"2"}"#),
        (r#"{"free":1,"free":2,"x":1,"free":3}"#, r#"{"free":3,"x":1}"#),
    ] {
        let out = Thing::from_json(json).unwrap().to_json();
        assert!(equivalent(&out, expected).unwrap(), "{json} {out}");
    }
    let many: Vec<_> = (0..10_000).map(|n| format!(r#""n{}":{n}"#, n % 5_000)).collect();
    let thing = Thing::from_json(format!("{{{}}}", many.join(","))).unwrap();
    assert_eq!(thing.extra.len(), 5_000);
    assert_eq!(thing.extra.raw("n7"), Some("5007"));
}

#[test]
fn escapes_are_undone_and_redone() {
    let thing = round_trip("{\"\\u0069d\":\"\\u00e9\\ud83d\\ude00\\n\\\"\\\\/\\u0001\",\"\\u00fc\":\"\\u00fc\"}");
    assert_eq!(thing.id, "é😀\n\"\\/\u{1}");
    for broken in [r#"{"id":"\ud83d"}"#, r#"{"id":"\ude00"}"#, r#"{"id":"\ud83d\u0041"}"#, r#"{"x":"\ud83dx"}"#] {
        assert!(matches!(
            Thing::from_json(broken),
            Err(DecodeError::Syntax { problem: SyntaxProblem::UnpairedSurrogate, .. })
        ));
    }
}

#[test]
fn broken_texts_are_errors() {
    assert!(matches!(Thing::from_json(b"{\"id\":\"\xff\"}"), Err(DecodeError::Utf8 { offset: 7 })));
    assert!(matches!(Thing::from_json("[]"), Err(DecodeError::TypeMismatch(_))));
    assert!(matches!(Thing::from_json("[}"), Err(DecodeError::Syntax { .. })));
    for broken in
        ["", "{", "{\"id\"}", "{\"id\":}", "{,}", "{\"id\":1,}", "{}x", "{\"x\":01}", "{\"x\":1.}", "nul", "{'id':1}"]
    {
        assert!(matches!(Thing::from_json(broken), Err(DecodeError::Syntax { .. })), "{broken}");
    }
}

#[test]
fn nesting_has_a_limit() {
    let nested = |depth: usize| format!("{}{{}}{}", r#"{"inner":"#.repeat(depth - 1), "}".repeat(depth - 1));
    let part = Part::from_json(nested(MAX_DEPTH)).unwrap();
    assert_eq!(part.to_json(), nested(MAX_DEPTH));
    assert!(matches!(Part::from_json(nested(MAX_DEPTH + 1)), Err(DecodeError::TooDeep { .. })));
    let arrays = format!(r#"{{"free":{}"#, "[".repeat(1_000_000));
    assert!(matches!(Part::from_json(arrays), Err(DecodeError::TooDeep { .. })));
}

#[test]
fn wrapped_values_are_unwrapped() {
    for json in [
        r#"{"id":"a"}"#,
        r#"{"value":{"id":"a"}}"#,
        r#"{"@odata.context":"c","value":{"id":"a"}}"#,
        r#"{"value":{"id":"a"},"@odata.context":"c"}"#,
    ] {
        assert_eq!(decode_wrapped::<Thing>(json).unwrap().id, "a", "{json}");
    }
    let open = decode_wrapped::<Thing>(r#"{"value":{"id":"a"},"other":1}"#).unwrap();
    assert!(open.id.is_absent() && open.extra.contains("value"));
    assert_eq!(decode_wrapped::<i32>("5").unwrap(), 5);
    assert_eq!(decode_wrapped::<i32>(r#"{"@odata.context":"c","value":5}"#).unwrap(), 5);
    assert_eq!(decode_wrapped::<Vec<String>>(r#"{"value":["a"]}"#).unwrap(), ["a"]);
    assert_eq!(decode_wrapped::<Open<Chassis>>(r#"{"value":"laptop"}"#).unwrap(), Chassis::Laptop);
    assert!(matches!(decode::<i32>("\"x\""), Err(DecodeError::TypeMismatch(_))));
}

#[test]
fn a_type_without_properties_keeps_everything() {
    let nothing = Nothing::from_json(r#"{"a":[1,{"b":null}]}"#).unwrap();
    assert_eq!(nothing.to_json(), r#"{"a":[1,{"b":null}]}"#);
    assert!(Nothing::info().is_abstract() && Nothing::info().properties().is_empty());
}

#[test]
fn fields_convert_from_what_one_has() {
    let mut thing = Thing {
        id: "a".into(),
        huge: 5.into(),
        chassis: Chassis::Laptop.into(),
        kinds: [Chassis::Laptop, Chassis::Desktop].into(),
        rights: Rights::Read.into(),
        tags: ["x", "y"].into(),
        part: Part { name: "p".into(), ..Default::default() }.into(),
        parts: [Part::default()].into(),
        active: Some(true).into(),
        small: None.into(),
        r#type: String::from("t").into(),
        ..Default::default()
    };
    assert!(thing.small.is_absent());
    assert_eq!(thing.part.as_deref().unwrap().name, "p");
    thing.part.get_or_insert_default().size = 3.into();
    thing.id.set_null();
    thing.active.clear();
    assert!(
        equivalent(
            &thing.to_json(),
            r#"{"id":null,"huge":5,"chassis":"laptop","kinds":["laptop","desktop"],"rights":"read","tags":["x","y"],
            "part":{"name":"p","size":3},"parts":[{}],"type":"t"}"#
        )
        .unwrap()
    );
    assert_eq!(Field::<i32>::Absent.unwrap_or_default(), 0);
}
