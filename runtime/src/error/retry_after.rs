//! `Retry-After`: how long to wait.

use std::ops::RangeInclusive;
use std::time::Duration;

use http::header::{DATE, HeaderMap, RETRY_AFTER};

use super::text;

/// The wait a service wants: seconds, or the time between `Date` and an HTTP date. A value that is neither, or that
/// no [`Duration`] can hold, is as good as none.
pub(crate) fn read(headers: &HeaderMap) -> Option<Duration> {
    let value = text(headers, RETRY_AFTER.as_str())?.trim();
    if let Ok(seconds) = value.parse::<f64>() {
        return Duration::try_from_secs_f64(seconds).ok();
    }
    let wait = unix_seconds(value)?.saturating_sub(unix_seconds(text(headers, DATE.as_str())?)?);
    Some(Duration::from_secs(u64::try_from(wait).unwrap_or(0)))
}

/// The Unix time of an HTTP date in the one form that is still written: `Sun, 06 Nov 1994 08:49:37 GMT`.
///
/// Every number is checked to be in its range before it is calculated with, so that nothing can overflow.
fn unix_seconds(date: &str) -> Option<i64> {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (_, date) = date.split_once(", ")?;
    let mut parts = date.split(' ');
    let day = number(parts.next(), 1..=31)?;
    let month = parts.next()?;
    let month = MONTHS.iter().position(|name| *name == month)?;
    let year = number(parts.next(), 1601..=9999)?;
    let mut time = parts.next()?.split(':');
    // A minute may have a leap second.
    let (hour, minute, second) =
        (number(time.next(), 0..=23)?, number(time.next(), 0..=59)?, number(time.next(), 0..=60)?);
    if time.next().is_some() || parts.next() != Some("GMT") || parts.next().is_some() {
        return None;
    }
    // Days since 1970-01-01 in the Gregorian calendar, counted in years that begin in March.
    let month = i64::try_from(month).ok()?;
    let (year, month) = if month < 2 { (year - 1, month + 10) } else { (year, month - 2) };
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1 - 719_468;
    Some(((days * 24 + hour) * 60 + minute) * 60 + second)
}

/// A number within a range.
fn number(text: Option<&str>, range: RangeInclusive<i64>) -> Option<i64> {
    text?.parse().ok().filter(|number| range.contains(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wait(retry_after: &str, date: Option<&str>) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, retry_after.parse().ok()?);
        if let Some(date) = date {
            headers.insert(DATE, date.parse().ok()?);
        }
        read(&headers)
    }

    #[test]
    fn dates() {
        assert_eq!(unix_seconds("Sun, 06 Nov 1994 08:49:37 GMT"), Some(784_111_777));
        assert_eq!(unix_seconds("Thu, 01 Jan 1970 00:00:00 GMT"), Some(0));
        assert_eq!(unix_seconds("Tue, 29 Feb 2000 00:00:00 GMT"), Some(951_782_400));
        assert_eq!(unix_seconds("Fri, 31 Dec 9999 23:59:60 GMT"), Some(253_402_300_800));
    }

    #[test]
    fn dates_that_no_calendar_has() {
        for broken in [
            "tomorrow",
            "Sun, 06 Nov 1994 9223372036854775807:49:37 GMT",
            "Sun, 06 Nov 1994 08:9223372036854775807:37 GMT",
            "Sun, 06 Nov 1994 08:49:9223372036854775807 GMT",
            "Sun, 06 Nov 1994 -9223372036854775808:49:37 GMT",
            "Sun, 9223372036854775807 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 9223372036854775807 08:49:37 GMT",
            "Sun, 06 Nov -9223372036854775808 08:49:37 GMT",
            "Sun, 06 Nov 1994 24:00:00 GMT",
            "Sun, 06 Nov 1994 08:49:37:00 GMT",
            "Sun, 06 Nov 1994 08:49:37 GMT GMT",
            "Sun, 00 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 CET",
        ] {
            assert_eq!(unix_seconds(broken), None, "{broken}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_header(text in "([A-Z][a-z]{2}, )?[-+]?[0-9]{1,20} (Jan|Dec) [-+]?[0-9]{1,20} [-:0-9]{1,60} GMT") {
            let date = Some("Sun, 06 Nov 1994 08:49:37 GMT");
            let _ = wait(&text, date);
            let _ = wait("Fri, 31 Dec 9999 23:59:59 GMT", Some(&text));
        }
    }

    #[test]
    fn waits() {
        assert_eq!(wait("120", None), Some(Duration::from_secs(120)));
        assert_eq!(wait("0.5", None), Some(Duration::from_millis(500)));
        for none in ["-1", "-0.1", "NaN", "inf", "-inf", "1e308", "18446744073709551616", ""] {
            assert_eq!(wait(none, None), None, "{none}");
        }
        assert_eq!(wait("1e18", None), Some(Duration::from_secs(1_000_000_000_000_000_000)));
        let date = Some("Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(wait("Sun, 06 Nov 1994 08:50:00 GMT", date), Some(Duration::from_secs(23)));
        assert_eq!(wait("Sun, 06 Nov 1994 08:00:00 GMT", date), Some(Duration::ZERO));
        assert_eq!(wait("Sun, 06 Nov 1994 08:50:00 GMT", None), None);
        assert_eq!(wait("Sun, 06 Nov 1994 9223372036854775807:50:00 GMT", date), None);
        let far = wait("Fri, 31 Dec 9999 23:59:59 GMT", Some("Mon, 01 Jan 1601 00:00:00 GMT"));
        assert_eq!(far, Some(Duration::from_secs(265_046_774_399)));
    }
}
