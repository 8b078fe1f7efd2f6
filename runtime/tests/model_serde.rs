//! With the feature `serde`, models can be part of types that derive `Serialize` and `Deserialize`.
#![cfg(feature = "serde")]

mod model_types;

use model_types::{Chassis, Thing};
use msgraph_core::{DateTimeOffset, Decimal, Field, Flags, Guid, Json, Open};
use serde::{Deserialize, Serialize};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Cached {
    thing: Thing,
    chassis: Open<Chassis>,
    rights: Flags<model_types::Rights>,
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    note: Field<String>,
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    gone: Field<String>,
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    missing: Field<String>,
    at: DateTimeOffset,
    id: Guid,
    price: Decimal,
    any: Json,
}

#[test]
fn models_and_scalars_go_through_serde() {
    let json = r#"{"thing":{"id":"1","chassis":"towel","free":{"a":[1,2.5,null]},"double":0.1},"chassis":1,
        "rights":"read, x","note":"n","gone":null,"at":"2026-08-17T09:30:00.1234567Z",
        "id":"b2a3c1de-1111-4222-8333-444455556666","price":1.5,"any":{"b":[true]}}"#;
    let cached: Cached = serde_json::from_str(json).unwrap();
    assert_eq!(cached.thing.id, "1");
    assert_eq!(cached.chassis, Chassis::Desktop);
    assert!(cached.gone.is_null() && cached.missing.is_absent());
    let again: serde_json::Value = serde_json::to_value(&cached).unwrap();
    assert_eq!(again, serde_json::from_str::<serde_json::Value>(json).unwrap());
    assert!(serde_json::from_str::<Cached>(r#"{"thing":5}"#).is_err());
}
