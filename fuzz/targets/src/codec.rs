//! JSON read, written and compared.

use msgraph_core::prelude::*;
use msgraph_core::{
    Json,
    codec::{DecodeError, Envelope, decode, decode_into, decode_wrapped, encode, equivalent},
};

#[path = "../../../runtime/tests/model_types/mod.rs"]
mod model_types;

use model_types::{Gadget, Part, Phone, Thing};

/// Bytes are refused, as serde_json refuses them, or become a model that is written as what was read.
pub fn codec(data: &[u8]) {
    let theirs = serde_json::from_slice::<serde_json::Value>(data);
    let ours = decode::<Json>(data);
    // To us a number may be out of the range of a double.
    let is_out_of_range = theirs.as_ref().is_err_and(|error| error.to_string().contains("out of range"));
    if !is_out_of_range {
        assert_eq!(ours.is_ok(), theirs.is_ok(), "serde_json and this codec disagree");
    }
    let _ = (decode::<Vec<Part>>(data), decode_wrapped::<Part>(data), decode_wrapped::<Vec<i64>>(data));
    let _ = Envelope::<Vec<Thing>>::decode(data).map(Envelope::into_value);
    let Ok(json) = ours else {
        assert!(Thing::from_json(data).is_err());
        return;
    };
    match (json.to_value(), theirs) {
        (Ok(ours), Ok(theirs)) => assert_eq!(ours, theirs),
        (Err(error), Err(_)) => assert_eq!(error, DecodeError::NumberOutOfRange),
        (ours, theirs) => panic!("serde_json and this codec disagree: {ours:?} {theirs:?}"),
    }
    let thing = Thing::from_json(data);
    assert_eq!(thing.is_ok(), json.as_text().starts_with('{'));
    if let Ok(thing) = thing {
        model(&json, &thing);
    }
}

/// What holds for every object.
fn model(json: &Json, thing: &Thing) {
    let text = encode(thing);
    same(json.as_text(), &text);
    let again: Thing = decode(&text).unwrap_or_else(|error| panic!("{text} cannot be read: {error}"));
    assert_eq!(&again, thing);
    same(&encode(&again), &text);
    assert!(thing.changes_since(thing).is_empty());
    assert_eq!(Thing::from_json_strict(json.as_text()).is_ok(), thing.type_mismatches().is_empty());

    // The same once more changes nothing.
    let mut twice = thing.clone();
    assert!(decode_into(json.as_text().as_bytes(), &mut twice).is_ok());
    same(&encode(&twice), &text);

    let other = Gadget::from_json(json.as_text()).unwrap_or_else(|error| panic!("{error}"));
    same(json.as_text(), &encode(&other));
    same(json.as_text(), &thing.clone().derived().as_record().to_json());
    let phone = Phone::from_json(json.as_text()).unwrap_or_else(|error| panic!("{error}"));
    let _ = (format!("{thing:?}"), phone.upcast::<Thing>().to_json());
}

fn same(left: &str, right: &str) {
    assert_eq!(equivalent(left, right), Ok(true), "{left}\n{right}");
}

/// Two JSON texts, one a line: equal in both directions or in none, and equal where serde_json finds them equal.
pub fn equivalence(data: &[u8]) {
    let text = crate::text(data);
    let (left, right) = crate::first_line(&text);
    let found = equivalent(left, right);
    assert_eq!(equivalent(right, left).ok(), found.as_ref().ok().copied());
    for one in [left, right] {
        assert_ne!(equivalent(one, one), Ok(false));
    }
    let value = |text| serde_json::from_str::<serde_json::Value>(text);
    if let (Ok(left), Ok(right), Ok(equal)) = (value(left), value(right), found) {
        // Doubles may be equal where the decimals they were made of are not.
        if left != right && !holds_double(&left) && !holds_double(&right) {
            assert!(!equal, "{left}\n{right}");
        } else if left == right && !holds_double(&left) {
            assert!(equal, "{left}\n{right}");
        }
    }
}

fn holds_double(value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::Number(number) => number.is_f64(),
        serde_json::Value::Array(items) => items.iter().any(holds_double),
        serde_json::Value::Object(members) => members.values().any(holds_double),
        _ => false,
    }
}
