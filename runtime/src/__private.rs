//! What the macros need and nobody else.
#![doc(hidden)]

pub use crate::model::compare::{clone_into, debug, same};
pub use crate::model::{Construct, Editing, Reading, TypeCell, TypeFacts, Variant, type_name};

use crate::model::{Family, Field, Model, Record, TypeInfo};

/// A copy of a model.
#[inline]
pub fn copy<M: Record + Default>(model: &M) -> M {
    let mut copy = M::default();
    clone_into(model, &mut copy);
    copy
}

/// The types of a family's variants.
pub fn descendants<B: Family>() -> Vec<&'static TypeInfo> {
    B::VARIANTS.iter().map(|variant| variant.info()).collect()
}

/// The wire name of a field. The function is never called; that it compiles shows that the field exists.
pub fn wire_name<M: Model, T: 'static>(_field: fn(&M) -> &Field<T>, name: &'static str) -> &'static str {
    let name = name.strip_prefix("r#").unwrap_or(name);
    let layout = M::info().layout();
    // The macro that made the type lists all its fields.
    layout.find_field(name).map_or(name, |index| layout.wire(index))
}

#[cfg(feature = "serde")]
mod with_serde {
    pub use serde;

    use serde::de::Error as _;
    use serde::ser::Error as _;
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};

    use crate::model::{Model, Record};

    /// Serializes a model as what its JSON says.
    ///
    /// # Errors
    /// If the serializer fails, or a number is out of the range of a double.
    pub fn serialize<S: Serializer>(model: &dyn Record, serializer: S) -> Result<S::Ok, S::Error> {
        model.to_value().map_err(S::Error::custom)?.serialize(serializer)
    }

    /// Deserializes a model by way of JSON.
    ///
    /// # Errors
    /// If the deserializer fails, or does not give an object.
    pub fn deserialize<'de, M: Model, D: Deserializer<'de>>(deserializer: D) -> Result<M, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        M::from_value(&value).map_err(D::Error::custom)
    }
}

#[cfg(feature = "serde")]
pub use with_serde::{deserialize, serde, serialize};
