//! The scalars of OData.

use std::collections::hash_map::DefaultHasher;
use std::fmt::{Debug, Display};
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::time::SystemTime;

use msgraph_core::{
    Binary, Date, DateTimeOffset, Decimal, Duration, Guid, Json, TimeOfDay,
    codec::{decode, encode},
    model::{Wire, literal},
};

/// A text as each of the scalars, by itself and as a JSON string or number.
pub fn scalars(data: &[u8]) {
    let text = crate::text(data);
    if let Some(moment) = scalar::<DateTimeOffset>(&text) {
        let time = SystemTime::from(moment);
        assert_eq!(moment.cmp(&moment), std::cmp::Ordering::Equal);
        // What the clock can hold comes back, but for what is smaller than a nanosecond.
        let again = DateTimeOffset::from(time);
        if time != SystemTime::UNIX_EPOCH {
            assert_eq!(again.unix_seconds(), moment.unix_seconds());
        }
        let _ = DateTimeOffset::from_unix(moment.unix_seconds(), moment.time().nanosecond());
    }
    if let Some(date) = scalar::<Date>(&text) {
        assert_eq!(Date::from_days_since_epoch(date.days_since_epoch()), Some(date));
    }
    if let Some(time) = scalar::<TimeOfDay>(&text) {
        assert!(time.nanosecond() < 1_000_000_000);
        let _ = time.with_nanosecond(time.nanosecond()).to_string();
    }
    if let Some(duration) = scalar::<Duration>(&text) {
        let _ = (duration.months(), duration.seconds(), duration.to_std());
    }
    if let Some(decimal) = scalar::<Decimal>(&text) {
        let _ = (decimal.to_f64(), decimal.to_i64());
        assert_eq!(decimal.cmp(&decimal), std::cmp::Ordering::Equal);
    }
    if let Some(guid) = scalar::<Guid>(&text) {
        assert_eq!(Guid::from_bytes(guid.into_bytes()), guid);
    }
    scalar::<Binary>(&text);
    for whole in [text.parse::<i64>().ok(), text.parse::<u32>().ok().map(i64::from)].into_iter().flatten() {
        let _ = (Duration::from_seconds(whole), DateTimeOffset::from_unix(whole, u32::MAX));
        let _ = (Date::from_days_since_epoch(whole), Decimal::from(whole).to_i64());
    }
    // Numbers in every width, and doubles with their names.
    for json in [text.clone().into_owned(), encode(&text.clone().into_owned())] {
        wire::<i64>(&json);
        wire::<i32>(&json);
        wire::<i16>(&json);
        wire::<u8>(&json);
        wire::<i8>(&json);
        wire::<f64>(&json);
        wire::<f32>(&json);
        wire::<bool>(&json);
        wire::<String>(&json);
        wire::<Json>(&json);
    }
}

/// A text as one of the scalars: what it is written as is read as the same.
fn scalar<T>(text: &str) -> Option<T>
where
    T: Wire + FromStr + Display + Debug + PartialEq + Hash,
{
    let in_quotes = encode(&text.to_owned());
    wire::<T>(text);
    wire::<T>(&in_quotes);
    let value: T = text.parse().ok()?;
    let written = value.to_string();
    let again = written.parse::<T>().ok();
    assert_eq!(again.as_ref(), Some(&value), "{text:?} is written as {written:?}");
    assert_eq!(again.as_ref().map(hash), Some(hash(&value)));
    assert_eq!(again.map(|again| again.to_string()), Some(written));
    let _ = literal(&value);
    Some(value)
}

fn hash<T: Hash>(value: &T) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// JSON as a type: what it is written as is read as the same.
fn wire<T: Wire>(json: &str) {
    if let Ok(value) = decode::<T>(json) {
        let written = encode(&value);
        match decode::<T>(&written) {
            Ok(again) => assert!(value.same(&again), "{json} is written as {written}"),
            Err(error) => panic!("{json} is written as {written}: {error}"),
        }
    }
}
