//! `Serialize` and `Deserialize`, implemented through JSON.
//!
//! A number that `serde_json::Value` cannot hold exactly loses digits here; `to_json` and `from_json` keep them.

use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Boxed, Enumeration, Field, Flags, Json, Model, Open, Record, Wire};
use crate::edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay};

/// Serializes a model as its JSON.
///
/// # Errors
///
/// Returns an error if the serializer fails, or a number is out of the range of an `f64`.
pub fn serialize<S: Serializer>(model: &dyn Record, serializer: S) -> Result<S::Ok, S::Error> {
    model.to_value().map_err(S::Error::custom)?.serialize(serializer)
}

/// Deserializes a model from its JSON.
///
/// # Errors
///
/// Returns an error if the deserializer fails, or does not return an object.
pub fn deserialize<'de, M: Model, D: Deserializer<'de>>(deserializer: D) -> Result<M, D::Error> {
    read(deserializer)
}

fn write<T: Wire, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    Json::of(value).to_value().map_err(S::Error::custom)?.serialize(serializer)
}

fn read<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = serde_json::Value::deserialize(deserializer)?;
    crate::codec::decode(value.to_string()).map_err(D::Error::custom)
}

macro_rules! by_json {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<$($generics)*> Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                write(self, serializer)
            }
        }

        impl<'de, $($generics)*> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read(deserializer)
            }
        }
    )*};
}

by_json! {
    [E: Enumeration] Open<E>;
    [E: Enumeration] Flags<E>;
    [M: Model] Boxed<M>;
    [] Binary;
    [] Date;
    [] DateTimeOffset;
    [] Decimal;
    [] Duration;
    [] Guid;
    [] Json;
    [] TimeOfDay;
}

impl<T: Serialize> Serialize for Field<T> {
    /// Serializes an absent field as null. To leave it out, use `skip_serializing_if = "Field::is_absent"`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_option().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    /// Deserializes null or a value. For a missing field to be absent, use `#[serde(default)]`.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Self::Null, Self::Value))
    }
}
