//! Any JSON object comes back equal, and the reader takes what serde_json takes.

mod model_types;

use std::fmt::Write as _;

use model_types::{Part, Phone, Thing};
use msgraph_core::{
    Binary, Date, DateTimeOffset, Decimal, Duration, Guid, Json, TimeOfDay,
    codec::{DecodeError, MAX_DEPTH, decode, encode, equivalent},
    model::Wire,
    prelude::*,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// JSON text of any value. Numbers and strings are often near what properties expect.
fn any_json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|value| value.to_string()),
        any_number(),
        any_string(),
    ];
    leaf.prop_recursive(4, 48, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(|items| format!("[{}]", items.join(" , "))),
            vec((any_name(), inner), 0..8).prop_map(object),
        ]
    })
}

fn any_number() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<i64>().prop_map(|value| value.to_string()),
        (-5i64..5).prop_map(|value| value.to_string()),
        any::<f64>().prop_filter("finite", |value| value.is_finite()).prop_map(|value| format!("{value:e}")),
        "-?(0|[1-9][0-9]{0,25})(\\.[0-9]{1,25})?([eE][+-]?[0-9]{1,3})?",
    ]
}

fn any_string() -> impl Strategy<Value = String> {
    let text = prop_oneof![
        any::<String>(),
        "[a-z,AL ]{0,8}",
        "(laptop|Laptop|read|write|towel|INF|-INF|NaN|#example.phone)",
        "[0-9]{1,20}",
        "-?[0-9]{4,5}-[01][0-9]-[0-3][0-9](T[0-2][0-9]:[0-6][0-9](:[0-5][0-9](\\.[0-9]{1,14})?)?(Z|[+-][01][0-9]:[0-5][0-9]))?",
        "-?P([0-9]{1,3}[YMWD]){0,2}(T([0-9]{1,3}H)?([0-9]{1,3}M)?([0-9]{1,3}(\\.[0-9]{1,14})?S)?)?",
        "[0-9a-fA-F]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
        "[A-Za-z0-9+/_-]{0,12}={0,2}",
        "[0-2][0-9]:[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,14})?)?",
    ];
    (text, any::<bool>()).prop_map(|(text, escaped)| if escaped { escape(&text) } else { encode(&text) })
}

/// A JSON string in which every character is an escape.
fn escape(text: &str) -> String {
    let mut out = String::from("\"");
    for unit in text.encode_utf16() {
        let _ = write!(out, "\\u{unit:04X}");
    }
    out.push('"');
    out
}

fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![
        5 => "(active|bytes|chassis|counts|created|day|double|guid|huge|id|json|kinds|length|nothing|part|parts|price)",
        3 => "(rights|secret|single|small|tags|time|type|inner|name|size|number|pin|voltage|members|@odata.type)",
        1 => any::<String>(),
    ]
}

/// An object; of members with one name the last one.
fn object(members: Vec<(String, String)>) -> String {
    let members: std::collections::BTreeMap<_, _> = members.into_iter().collect();
    let members: Vec<_> = members.into_iter().map(|(name, value)| format!("{} : {value}", encode(&name))).collect();
    format!("{{ {} }}", members.join(","))
}

fn any_object() -> impl Strategy<Value = String> {
    vec((any_name(), any_json()), 0..12).prop_map(object)
}

fn same(left: &str, right: &str) -> Result<(), TestCaseError> {
    prop_assert!(equivalent(left, right).unwrap(), "{}\n{}", left, right);
    Ok(())
}

/// A scalar of this text, if it is one, is written as it was read, or as something that is read as the same.
fn scalar<T: Wire + std::fmt::Debug>(json: &str) -> Result<(), TestCaseError> {
    if let Ok(value) = decode::<T>(json) {
        let again = decode::<T>(encode(&value)).unwrap();
        prop_assert!(value.same(&again), "{:?} {:?}", value, again);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_object_comes_back(json in any_object()) {
        let thing = Thing::from_json(&json).unwrap();
        same(&json, &thing.to_json())?;
        same(&json, &thing.clone().to_json())?;
        prop_assert_eq!(&thing, &Thing::from_json(thing.to_json()).unwrap());
        prop_assert!(thing.changes_since(&thing).is_empty());
        let strict = Thing::from_json_strict(&json);
        prop_assert_eq!(strict.is_ok(), thing.type_mismatches().is_empty());
        let _ = format!("{thing:?}");
        let members: Vec<_> =
            thing.members().iter().map(|(name, value)| format!("{}:{value}", encode(name))).collect();
        same(&["{", &members.join(","), "}"].concat(), &thing.to_json())?;
    }

    #[test]
    fn any_object_survives_its_family(json in any_object()) {
        let thing = Thing::from_json(&json).unwrap();
        same(&json, &thing.clone().derived().as_record().to_json())?;
        if let Some(phone) = thing.downcast::<Phone>() {
            same(&json, &phone.to_json())?;
            same(&json, &phone.upcast::<Thing>().to_json())?;
        }
        let phone = Phone::from_json(&json).unwrap();
        let back = phone.clone().upcast::<Thing>();
        if phone.extra.contains("@odata.type") {
            same(&json, &back.to_json())?;
        } else {
            prop_assert_eq!(back.extra.odata_type(), Some("#example.phone"));
        }
    }

    #[test]
    fn changes_say_what_is_new(before in any_object(), now in any_object()) {
        let (before, now) = (Thing::from_json(before).unwrap(), Thing::from_json(now).unwrap());
        let changes = now.changes_since(&before);
        // Laid over what was there, the changes give what is there now, but for what is absent now.
        for (name, value) in now.members() {
            let seen = changes.get(&name).or_else(|| before.get(&name));
            prop_assert!(seen.is_some(), "{}", name);
            if let Some(changed) = changes.get(&name) {
                prop_assert_eq!(changed, value);
            }
        }
    }

    #[test]
    fn scalars_come_back(json in prop_oneof![any_string(), any_number()]) {
        scalar::<String>(&json)?;
        scalar::<i64>(&json)?;
        scalar::<i32>(&json)?;
        scalar::<u8>(&json)?;
        scalar::<f64>(&json)?;
        scalar::<f32>(&json)?;
        scalar::<Decimal>(&json)?;
        scalar::<Guid>(&json)?;
        scalar::<Binary>(&json)?;
        scalar::<Date>(&json)?;
        scalar::<TimeOfDay>(&json)?;
        scalar::<DateTimeOffset>(&json)?;
        scalar::<Duration>(&json)?;
    }

    #[test]
    fn moments_are_days_and_seconds(seconds in -60_000_000_000i64..400_000_000_000, nanos in 0u32..1_000_000_000) {
        let moment = DateTimeOffset::from_unix(seconds, nanos).unwrap();
        prop_assert_eq!((moment.unix_seconds(), moment.time().nanosecond()), (seconds, nanos));
        prop_assert_eq!(moment.to_string().parse::<DateTimeOffset>().unwrap(), moment);
        let time: std::time::SystemTime = moment.into();
        prop_assert_eq!(DateTimeOffset::from(time), moment);
    }

    #[test]
    fn any_value_is_read_as_serde_json_reads_it(json in any_json()) {
        let ours = Json::parse(&json).unwrap();
        match serde_json::from_str::<serde_json::Value>(&json) {
            Ok(theirs) => prop_assert_eq!(ours.to_value().unwrap(), theirs),
            // Numbers beyond a double are fine with us.
            Err(_) => prop_assert_eq!(ours.to_value(), Err(DecodeError::NumberOutOfRange)),
        }
    }

    #[test]
    fn what_serde_json_rejects_is_rejected(json in any_object(), at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<bool>()) {
        let mut bytes = json.into_bytes();
        let at = at.index(bytes.len());
        if cut { bytes.truncate(at) } else { bytes[at] = byte }
        let theirs = serde_json::from_slice::<serde_json::Value>(&bytes);
        let ours = decode::<Json>(&bytes);
        // To us a number may be out of the range of a double; serde_json does not look any further then.
        if !theirs.as_ref().is_err_and(|error| error.to_string().contains("out of range")) {
            prop_assert_eq!(ours.is_ok(), theirs.is_ok());
        }
        let thing = Thing::from_json(&bytes);
        prop_assert_eq!(thing.is_ok(), ours.is_ok_and(|json| json.as_text().starts_with('{')));
    }

    #[test]
    fn no_bytes_panic(bytes in vec(any::<u8>(), 0..200)) {
        let _ = Thing::from_json(&bytes);
        let _ = decode::<Vec<Part>>(&bytes);
        if let Ok(text) = std::str::from_utf8(&bytes) {
            let _ = (text.parse::<Duration>(), text.parse::<DateTimeOffset>(), text.parse::<Binary>());
            let _ = (text.parse::<Decimal>(), text.parse::<Guid>(), text.parse::<TimeOfDay>());
        }
    }

    #[test]
    fn json_like_bytes_do_not_panic(text in "[\\[\\]{}:,\"a-e0-9.\\\\ntu-]{0,60}") {
        let _ = Part::from_json(&text);
        prop_assert_eq!(decode::<Json>(&text).is_ok(), serde_json::from_str::<serde_json::Value>(&text).is_ok());
    }

    #[test]
    fn nesting_ends_where_it_ends_in_serde_json(depth in MAX_DEPTH - 2..MAX_DEPTH + 3) {
        let json = format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        let theirs = serde_json::from_str::<serde_json::Value>(&json);
        prop_assert_eq!(decode::<Json>(&json).is_ok(), theirs.is_ok());
    }
}
