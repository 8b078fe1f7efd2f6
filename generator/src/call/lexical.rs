//! Checks whether a scalar type of the runtime sends a text unchanged.
//!
//! A page may show a text in another form, such as a GUID in upper case, a placeholder or 30 February. To send it
//! unchanged, the caller of this module keeps it as plain JSON.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::ir::Primitive;

/// Whether a text is a value of that type, in the form in which the runtime sends it. Strings are not handled here.
pub(super) fn is_exact(primitive: Primitive, text: &str) -> bool {
    let bytes = text.as_bytes();
    match primitive {
        Primitive::Date => date(bytes).is_some_and(<[u8]>::is_empty),
        Primitive::TimeOfDay => time(bytes).is_some_and(<[u8]>::is_empty),
        Primitive::DateTimeOffset => moment(bytes).is_some_and(<[u8]>::is_empty),
        Primitive::Duration => is_duration(text),
        Primitive::Guid => is_guid(bytes),
        Primitive::Binary | Primitive::Stream => STANDARD.decode(bytes).is_ok(),
        _ => false,
    }
}

/// Parses a two-digit number within a range, and returns it with the rest of the text.
fn two_digits(text: &[u8], from: u8, to: u8) -> Option<(u8, &[u8])> {
    let [tens @ b'0'..=b'9', ones @ b'0'..=b'9', rest @ ..] = text else { return None };
    let value = (tens - b'0') * 10 + (ones - b'0');
    (from..=to).contains(&value).then_some((value, rest))
}

fn date(text: &[u8]) -> Option<&[u8]> {
    let (century, rest) = two_digits(text, 0, 99)?;
    let (year, rest) = two_digits(rest, 0, 99)?;
    let (month, rest) = two_digits(rest.strip_prefix(b"-")?, 1, 12)?;
    let year = u16::from(century) * 100 + u16::from(year);
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let (_, rest) = two_digits(rest.strip_prefix(b"-")?, 1, days)?;
    (year > 0).then_some(rest)
}

fn time(text: &[u8]) -> Option<&[u8]> {
    let (_, rest) = two_digits(text, 0, 23)?;
    let (_, rest) = two_digits(rest.strip_prefix(b":")?, 0, 59)?;
    let Some(seconds) = rest.strip_prefix(b":") else { return Some(rest) };
    let (_, rest) = two_digits(seconds, 0, 59)?;
    let Some(fraction) = rest.strip_prefix(b".") else { return Some(rest) };
    let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
    (1..=12).contains(&digits).then(|| &fraction[digits..])
}

fn moment(text: &[u8]) -> Option<&[u8]> {
    let rest = time(date(text)?.strip_prefix(b"T")?)?;
    if let Some(rest) = rest.strip_prefix(b"Z") {
        return Some(rest);
    }
    let offset = rest.strip_prefix(b"+").or_else(|| rest.strip_prefix(b"-"))?;
    let (hours, rest_of_offset) = two_digits(offset, 0, 23)?;
    let (minutes, after) = two_digits(rest_of_offset.strip_prefix(b":")?, 0, 59)?;
    // The runtime would send `-00:00` as `+00:00`.
    (rest.starts_with(b"+") || hours > 0 || minutes > 0).then_some(after)
}

fn is_duration(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('-').unwrap_or(text).strip_prefix('P') else { return false };
    let (days, time) = rest.split_once('T').map_or((rest, None), |(days, time)| (days, Some(time)));
    if days.is_empty() && time.is_none() {
        return false;
    }
    are_units(days, "YMWD") && time.is_none_or(|time| !time.is_empty() && are_units(time, "HMS"))
}

/// Checks a text such as `1H30M`: numbers with units in their order, each at most once. Only seconds may have a
/// fraction.
fn are_units(mut text: &str, mut units: &str) -> bool {
    while !text.is_empty() {
        let Some(end) = text.find(|c: char| !c.is_ascii_digit() && c != '.') else { return false };
        let (number, rest) = text.split_at(end);
        let Some(unit) = rest.chars().next() else { return false };
        let Some(at) = units.find(unit) else { return false };
        let (whole, fraction) = number.split_once('.').map_or((number, None), |(whole, rest)| (whole, Some(rest)));
        let is_number = |digits: &str| (1..=9).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        if !is_number(whole) || fraction.is_some_and(|digits| unit != 'S' || !is_number(digits)) {
            return false;
        }
        units = &units[at + 1..];
        text = &rest[1..];
    }
    true
}

fn is_guid(text: &[u8]) -> bool {
    text.len() == 36
        && text.iter().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => *byte == b'-',
            _ => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_texts_in_the_form_that_is_sent_are_exact() {
        for (primitive, good, bad) in [
            (
                Primitive::Date,
                &["2024-02-29", "0001-01-01"][..],
                &["2023-02-29", "2024-2-1", "2024-02-29Z", "{date}"][..],
            ),
            (Primitive::TimeOfDay, &["08:00", "08:00:00.0000000"], &["24:00:00", "8:00", "08:00:00."]),
            (
                Primitive::DateTimeOffset,
                &["2017-01-01T00:02:43.5775965-08:00", "2021-01-01T00:00:00Z", "2021-01-01T00:00Z"],
                &["2021-01-01T00:00:00", "2021-01-01 00:00:00Z", "2021-01-01T00:00:00-00:00", "String (timestamp)"],
            ),
            (
                Primitive::Duration,
                &["PT1H30M", "P1Y2M3DT4.5S", "-P10D", "PT0S"],
                &["P", "PT", "PT1M1H", "1:00", "P1.5D"],
            ),
            (
                Primitive::Guid,
                &["b2a3c1de-1111-4222-8333-444455556666"],
                &["B2A3C1DE-1111-4222-8333-444455556666", "b2a3c1de111142228333444455556666"],
            ),
            (Primitive::Binary, &["", "aGVsbG8=", "AAAA"], &["aGVsbG8", "base-64-data", "binary"]),
        ] {
            for text in good {
                assert!(is_exact(primitive, text), "{primitive:?} {text}");
            }
            for text in bad {
                assert!(!is_exact(primitive, text), "{primitive:?} {text}");
            }
        }
    }
}
