//! Compares JSON numbers by their decimal value, independent of their spelling.

use std::cmp::Ordering;

/// A JSON number in normal form: sign, significant digits without leading and trailing zeros, and the power of ten of
/// the last digit.
///
/// Two numbers have the same decimal value if and only if their normal forms are equal.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Number {
    negative: bool,
    digits: String,
    exponent: i64,
}

impl Number {
    /// Returns the normal form of a well-formed JSON number. Exponents beyond 64 bits saturate.
    pub(crate) fn new(text: &str) -> Self {
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mantissa, exponent) = match text.find(['e', 'E']) {
            Some(at) => (&text[..at], parse_exponent(&text[at + 1..])),
            None => (text, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = [whole, fraction].concat();
        let leading = all.trim_start_matches('0');
        let digits = leading.trim_end_matches('0');
        if digits.is_empty() {
            return Self { negative: false, digits: String::new(), exponent: 0 };
        }
        let trailing = (leading.len() - digits.len()) as i64;
        let exponent = exponent.saturating_sub(fraction.len() as i64).saturating_add(trailing);
        Self { negative, digits: digits.to_owned(), exponent }
    }

    /// Returns the normal form of a text, or `None` if it is not a JSON number.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut reader = super::Reader::new(text);
        let number = reader.number().ok()?;
        (number.len() == text.len()).then(|| Self::new(number))
    }

    /// Returns the value if it is a whole number that fits an `i64`.
    pub(crate) fn to_i64(&self) -> Option<i64> {
        if self.digits.is_empty() {
            return Some(0);
        }
        let zeros = usize::try_from(self.exponent).ok()?;
        if self.digits.len().checked_add(zeros)? > 19 {
            return None;
        }
        let mut text = String::with_capacity(20);
        if self.negative {
            text.push('-');
        }
        text.push_str(&self.digits);
        text.extend(std::iter::repeat_n('0', zeros));
        text.parse().ok()
    }

    /// Compares two numbers by value.
    pub(crate) fn order(&self, other: &Self) -> Ordering {
        match (self.sign(), other.sign()) {
            (a, b) if a != b => a.cmp(&b),
            (-1, _) => other.magnitude_order(self),
            _ => self.magnitude_order(other),
        }
    }

    fn sign(&self) -> i8 {
        match (self.digits.is_empty(), self.negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        }
    }

    fn magnitude_order(&self, other: &Self) -> Ordering {
        let top = |n: &Self| n.exponent.saturating_add(n.digits.len() as i64);
        top(self).cmp(&top(other)).then_with(|| self.digits.cmp(&other.digits))
    }
}

fn parse_exponent(text: &str) -> i64 {
    match text.strip_prefix('+').unwrap_or(text).parse() {
        Ok(value) => value,
        Err(_) if text.starts_with('-') => i64::MIN,
        Err(_) => i64::MAX,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_form_for_each_value() {
        for same in [["1", "1.0"], ["1e3", "1000"], ["0.10", "1e-1"], ["-0", "0.000"], ["12.50e1", "125"]] {
            assert_eq!(Number::new(same[0]), Number::new(same[1]), "{same:?}");
        }
        assert_ne!(Number::new("0.1"), Number::new("0.10000000000000001"));
        assert_ne!(Number::new("1"), Number::new("-1"));
    }

    #[test]
    fn whole_numbers_only() {
        assert_eq!(Number::new("1.5e1").to_i64(), Some(15));
        assert_eq!(Number::new("-9223372036854775808").to_i64(), Some(i64::MIN));
        assert_eq!(Number::new("9223372036854775808").to_i64(), None);
        assert_eq!(Number::new("1.5").to_i64(), None);
        assert_eq!(Number::new("1e999999999999999999999").to_i64(), None);
    }

    #[test]
    fn ordered_by_value() {
        let ordered = ["-1e3", "-2", "-1.5", "0", "1e-9", "1", "1.05", "1.5", "10", "1e300"];
        for pair in ordered.windows(2) {
            assert_eq!(Number::new(pair[0]).order(&Number::new(pair[1])), Ordering::Less, "{pair:?}");
        }
    }
}
