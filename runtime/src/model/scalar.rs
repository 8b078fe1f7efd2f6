//! Scalars with a type in Rust: strings, Booleans, numbers.

use super::wire::{ValueType, Wire};
use crate::codec::{JsonKind, Number, ReadError, Reader, Writer};

impl Wire for String {
    fn value_type() -> ValueType {
        ValueType::quoted("Edm.String")
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.string().map(std::borrow::Cow::into_owned)
    }

    fn write(&self, writer: &mut Writer) {
        writer.string(self);
    }

    fn same(&self, other: &Self) -> bool {
        self == other
    }
}

impl Wire for bool {
    fn value_type() -> ValueType {
        ValueType::bare("Edm.Boolean")
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.boolean()
    }

    fn write(&self, writer: &mut Writer) {
        writer.boolean(*self);
    }

    fn same(&self, other: &Self) -> bool {
        self == other
    }
}

/// Parses a number without a fraction, however it is written.
fn whole(text: &str) -> Result<i64, ReadError> {
    match text.parse() {
        Ok(value) => Ok(value),
        Err(_) => Number::new(text).to_i64().ok_or(ReadError::TypeMismatch),
    }
}

impl Wire for i64 {
    fn value_type() -> ValueType {
        ValueType::bare("Edm.Int64")
    }

    /// Reads a number, or a string of digits: some services write large numbers as strings for JavaScript clients.
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        if reader.kind() == Some(JsonKind::String) {
            reader.note_inexact();
            return reader.string()?.parse().map_err(|_| ReadError::TypeMismatch);
        }
        whole(reader.number()?)
    }

    fn write(&self, writer: &mut Writer) {
        writer.integer(*self);
    }

    fn same(&self, other: &Self) -> bool {
        self == other
    }
}

macro_rules! small_integer {
    ($($integer:ty = $name:literal;)*) => {$(
        impl Wire for $integer {
            fn value_type() -> ValueType {
                ValueType::bare($name)
            }

            fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
                Self::try_from(whole(reader.number()?)?).map_err(|_| ReadError::TypeMismatch)
            }

            fn write(&self, writer: &mut Writer) {
                writer.integer((*self).into());
            }

            fn same(&self, other: &Self) -> bool {
                self == other
            }
        }
    )*};
}

small_integer! {
    i32 = "Edm.Int32";
    i16 = "Edm.Int16";
    i8 = "Edm.SByte";
    u8 = "Edm.Byte";
}

macro_rules! float {
    ($($float:ty = $name:literal, $digits:literal;)*) => {$(
        impl Wire for $float {
            fn value_type() -> ValueType {
                ValueType::bare($name)
            }

            /// Reads a number, or one of `"INF"`, `"-INF"` and `"NaN"`. A number that is too large is a type
            /// mismatch.
            fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
                if reader.kind() == Some(JsonKind::String) {
                    return match &*reader.string()? {
                        "INF" => Ok(Self::INFINITY),
                        "-INF" => Ok(Self::NEG_INFINITY),
                        "NaN" => Ok(Self::NAN),
                        _ => Err(ReadError::TypeMismatch),
                    };
                }
                let text = reader.number()?;
                let value: Self = text.parse().map_err(|_| ReadError::TypeMismatch)?;
                if value.is_infinite() {
                    return Err(ReadError::TypeMismatch);
                }
                // This many decimal digits always survive a round trip. With more digits, the written form is
                // compared.
                let doubtful = text.len() > $digits || text.contains(['e', 'E']);
                if doubtful && Number::new(text) != Number::new(&format!("{value:e}")) {
                    reader.note_inexact();
                }
                Ok(value)
            }

            fn write(&self, writer: &mut Writer) {
                match *self {
                    Self::INFINITY => writer.raw("\"INF\""),
                    Self::NEG_INFINITY => writer.raw("\"-INF\""),
                    value if value.is_nan() => writer.raw("\"NaN\""),
                    value => writer.display(&format_args!("{value:?}")),
                }
            }

            fn same(&self, other: &Self) -> bool {
                self == other || (self.is_nan() && other.is_nan())
            }
        }
    )*};
}

float! {
    f64 = "Edm.Double", 15;
    f32 = "Edm.Single", 6;
}
