//! Constant expressions, in the one form that the JSON representation of CSDL gives them.
//!
//! That form is what `specs/` holds, so a model read from XML has to equal the one read back from there: a whole `Decimal`
//! is an integer, and dates, durations and enumeration members are strings.

use crate::ir::Expression;

/// Why a constant cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum ConstantError {
    /// It is no boolean.
    #[error("`{0}` is not a boolean")]
    Boolean(String),
    /// It is no integer of 64 bits.
    #[error("`{0}` is not a whole number of 64 bits")]
    Integer(String),
    /// It is no number.
    #[error("`{0}` is not a number")]
    Number(String),
}

impl ConstantError {
    /// The code of its diagnostic.
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::Boolean(_) => "csdl::bad-boolean",
            Self::Integer(_) | Self::Number(_) => "csdl::bad-number",
        }
    }

    /// What to do about it.
    pub(super) fn remedy(&self) -> &'static str {
        match self {
            Self::Boolean(_) => "write `true` or `false`, in lower case",
            Self::Integer(_) => "write digits, with a minus sign if need be",
            Self::Number(_) => "write a number such as `1.5`, or `INF`, `-INF` or `NaN`",
        }
    }
}

/// A constant in the notation of an attribute or element (`Bool`, `Int`, `Date`, …).
pub(super) fn constant(notation: &str, text: &str) -> Result<Expression, ConstantError> {
    match notation {
        "Bool" => match text.trim() {
            "true" | "1" => Ok(Expression::Bool(true)),
            "false" | "0" => Ok(Expression::Bool(false)),
            _ => Err(ConstantError::Boolean(text.to_owned())),
        },
        "Int" => match text.trim().parse() {
            Ok(number) => Ok(Expression::Int(number)),
            Err(_) => Err(ConstantError::Integer(text.to_owned())),
        },
        "Decimal" | "Float" => number(text.trim()).ok_or_else(|| ConstantError::Number(text.to_owned())),
        "EnumMember" => Ok(Expression::Text(enum_members(text))),
        "String" => Ok(Expression::Text(text.to_owned())),
        // Binary, Date, DateTimeOffset, Duration, Guid, TimeOfDay
        _ => Ok(Expression::Text(text.trim().to_owned())),
    }
}

/// The members alone, joined by commas: `Org.OData.Core.V1.Permission/Read` is `Read`.
fn enum_members(text: &str) -> String {
    let members: Vec<&str> =
        text.split_whitespace().map(|member| member.rsplit_once('/').map_or(member, |(_, name)| name)).collect();
    members.join(",")
}

/// A decimal or floating point number as JSON writes it: no plus sign, no leading zeros, a digit beside every point.
fn number(text: &str) -> Option<Expression> {
    if matches!(text, "INF" | "-INF" | "NaN") {
        return Some(Expression::Text(text.to_owned()));
    }
    let (sign, unsigned) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let exponent_ok = exponent.is_none_or(|exponent| {
        let unsigned = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        !unsigned.is_empty() && digits(unsigned)
    });
    if whole.len() + fraction.map_or(0, str::len) == 0 || !digits(whole) || !fraction.is_none_or(digits) || !exponent_ok
    {
        return None;
    }
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    let mut json = format!("{sign}{whole}");
    match (fraction, exponent) {
        (None, None) => {
            // JSON has one kind of number: a whole one cannot be told from `Int` when it is read back.
            if let Ok(number) = json.parse() {
                return Some(Expression::Int(number));
            }
        }
        (fraction, exponent) => {
            if let Some(fraction) = fraction {
                json.push('.');
                json.push_str(if fraction.is_empty() { "0" } else { fraction });
            }
            if let Some(exponent) = exponent {
                json.push('e');
                json.push_str(exponent.strip_prefix('+').unwrap_or(exponent));
            }
        }
    }
    Some(Expression::Number(json))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_take_their_json_form() {
        for (text, expected) in [
            ("5", Expression::Int(5)),
            ("-0", Expression::Int(0)),
            ("007", Expression::Int(7)),
            ("99999999999999999999", Expression::Number("99999999999999999999".to_owned())),
            ("3.140", Expression::Number("3.140".to_owned())),
            ("+.5", Expression::Number("0.5".to_owned())),
            ("-1.", Expression::Number("-1.0".to_owned())),
            ("1E+05", Expression::Number("1e05".to_owned())),
            ("INF", Expression::Text("INF".to_owned())),
        ] {
            assert_eq!(constant("Decimal", text), Ok(expected), "{text}");
        }
        for text in ["", ".", "e5", "1e", "1.2.3", "0x10", "--1", "1,5", "Infinity"] {
            assert!(constant("Float", text).is_err(), "{text}");
        }
    }

    #[test]
    fn enumeration_members_lose_their_type() {
        let text = " Org.OData.Core.V1.Permission/Read\n Org.OData.Core.V1.Permission/Write ";
        assert_eq!(constant("EnumMember", text), Ok(Expression::Text("Read,Write".to_owned())));
    }
}
