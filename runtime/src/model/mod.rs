//! Models: what generated types are made of and can do.

mod boxed;
pub(crate) mod compare;
mod convert;
mod enumeration;
mod extra;
mod family;
mod field;
pub(crate) mod fields;
mod flags;
mod info;
mod json;
mod layout;
mod navigation;
mod open;
mod read_only;
mod scalar;
mod secret;
#[cfg(feature = "serde")]
pub(crate) mod serde;
mod type_mismatch;
mod wire;

pub use boxed::Boxed;
pub use enumeration::{EnumInfo, Enumeration};
pub use extra::Extra;
pub(crate) use extra::Role;
pub use family::{Construct, DerivedFrom, Family, Variant, type_name};
pub use field::Field;
pub use fields::{Editing, Reading, Record};
pub use flags::Flags;
pub use info::{Facets, PropertyInfo, TypeInfo, TypeKind};
pub use json::Json;
pub(crate) use json::is_number;
pub(crate) use layout::Layout;
pub use navigation::{Nav, Targets};
pub use open::Open;
pub(crate) use secret::secrets_in;
pub use wire::{Slot, State, ValueType, Wire, literal};

use crate::codec::{self, DecodeError, ReadError, Reader, TypeMismatch, Writer};

/// A generated type: an entity, a complex value, or the parameters of an operation.
///
/// Any JSON object can be decoded into any model and comes back equal when encoded: members in any order, numbers by
/// decimal value, strings exactly. A value that does not fit its property is no error: it stays in [`extra`](Extra) as it
/// is, the field stays absent, and [`type mismatches`](Self::type mismatches) lists it. If a name occurs twice, the last one counts.
pub trait Model: Record + Default + Clone {
    /// Decodes an object, leniently.
    ///
    /// # Errors
    /// If the text is not JSON, or not an object.
    #[inline]
    fn from_json(text: impl AsRef<[u8]>) -> Result<Self, DecodeError> {
        let mut model = Self::default();
        codec::decode_into(text.as_ref(), &mut model)?;
        Ok(model)
    }

    /// Decodes an object; the first value that does not fit its property is an error.
    ///
    /// Members of enumerations that are not known, properties that are not declared and nulls are no errors.
    ///
    /// # Errors
    /// If the text is not JSON, or not an object, or holds a type mismatch.
    #[inline]
    fn from_json_strict(text: impl AsRef<[u8]>) -> Result<Self, DecodeError> {
        let model = Self::from_json(text)?;
        type_mismatch::none_in(&model)?;
        Ok(model)
    }

    /// Decodes a `serde_json::Value`, leniently.
    ///
    /// # Errors
    /// If it is not an object.
    #[inline]
    fn from_value(value: &serde_json::Value) -> Result<Self, DecodeError> {
        Self::from_json(value.to_string())
    }

    /// The JSON text: what is set, what is null, and what is in `extra`.
    #[inline]
    fn to_json(&self) -> String {
        <dyn Record>::to_json(self)
    }

    /// The same as a `serde_json::Value`.
    ///
    /// # Errors
    /// If a number is out of the range of a double, which `serde_json` does not hold.
    #[inline]
    fn to_value(&self) -> Result<serde_json::Value, DecodeError> {
        <dyn Record>::to_value(self)
    }

    /// The type's names and properties.
    #[inline]
    fn info() -> &'static TypeInfo {
        Self::__info()
    }

    /// The type's names and properties.
    #[inline]
    fn type_info(&self) -> &'static TypeInfo {
        fields::info_of(self)
    }

    /// Whether no property is set or null and nothing is in `extra`, so that it is written as `{}`.
    #[inline]
    fn is_empty(&self) -> bool {
        <dyn Record>::is_empty(self)
    }

    /// The values that do not fit their property, in nested values too. They are written back as they came.
    #[inline]
    fn type_mismatches(&self) -> Vec<TypeMismatch> {
        <dyn Record>::type_mismatches(self)
    }

    /// JSON pointers to the properties that are set, or null, although the service does not let clients write them
    /// (computed, or read-only by its metadata); in nested values too. A request that would send them is refused.
    #[inline]
    fn read_only(&self) -> Vec<String> {
        <dyn Record>::read_only(self)
    }

    /// The same without the properties that clients cannot write, so that what was received can be sent. Nested values
    /// stay as they are.
    ///
    /// ```
    /// # msgraph_core::model! { pub struct Device: "example.device", entity; id: String = "id" required computed, name: String = "name", }
    /// use msgraph_core::prelude::*;
    ///
    /// # fn main() -> Result<(), msgraph_core::codec::DecodeError> {
    /// let device = Device::from_json(r#"{"id": "1", "name": "a"}"#)?;
    /// assert_eq!(device.read_only(), ["/id"]);
    /// assert_eq!(device.strip_read_only().to_json(), r#"{"name":"a"}"#);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    fn strip_read_only(mut self) -> Self {
        read_only::clear(&mut self);
        self
    }

    /// The version of the object as it was received (`@odata.etag`), for [`if_match`](crate::Request::if_match).
    ///
    /// ```
    /// # msgraph_core::model! { pub struct Task: "example.task", entity; id: String = "id", }
    /// use msgraph_core::prelude::*;
    ///
    /// # fn main() -> Result<(), msgraph_core::codec::DecodeError> {
    /// let task = Task::from_json(r#"{"@odata.etag": "W/\"1\"", "id": "1"}"#)?;
    /// assert_eq!(task.etag().as_deref(), Some("W/\"1\""));
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    fn etag(&self) -> Option<String> {
        fields::read(self, |_, _, extra| extra.text("@odata.etag").or_else(|| extra.text("@etag")))
    }

    /// What is there under a wire name: a property, or something in `extra`.
    #[inline]
    fn get(&self, wire: &str) -> Option<Json> {
        <dyn Record>::get(self, wire)
    }

    /// Puts something there under a wire name, as if it had been received: a property, or something in `extra`.
    #[inline]
    fn put(&mut self, wire: &str, value: impl Into<Json>) {
        <dyn Record>::put(self, wire, value.into());
    }

    /// All that is there, by wire name: properties that are set or null, then what is in `extra`.
    #[inline]
    fn members(&self) -> Vec<(String, Json)> {
        <dyn Record>::members(self)
    }

    /// What has to be sent to turn `before` into this: a value in which only what differs is set.
    ///
    /// - A property that has another value now, or had none, has its value of now (complex values and collections as a
    ///   whole); one that is null now is null.
    /// - A property that is absent now is absent, whatever it was before: absent means unknown, not removed.
    /// - The same holds for what is in `extra`. If anything differs, `@odata.type` comes along, since the service needs
    ///   it to understand properties of derived types.
    #[inline]
    fn changes_since(&self, before: &Self) -> Self {
        let mut changes = Self::default();
        compare::changes(self, before, &mut changes);
        changes
    }

    /// The same value as a derived type, if `@odata.type` says that it is one, or one derived from that.
    #[inline]
    fn downcast<D: DerivedFrom<Self>>(&self) -> Option<D> {
        if !family::is_a(self.type_info(), D::info(), family::received_name(self)?) {
            return None;
        }
        let mut derived = D::default();
        convert::copy(self, &mut derived);
        Some(derived)
    }

    /// The same value as a base type. What the base does not declare goes to its `extra`, and `@odata.type` is put there
    /// unless there is one, so that nothing is lost and the service knows what it is.
    #[inline]
    fn upcast<B: Model>(mut self) -> B
    where
        Self: DerivedFrom<B>,
    {
        let mut base = B::default();
        convert::upcast(&mut self, &mut base);
        base
    }

    /// An expanded navigation property: `None` if the response lacks it or has null.
    ///
    /// # Errors
    /// If it is not of its type. The error's JSON pointer begins at the property.
    #[inline]
    fn expanded<T: Wire>(&self, navigation: Nav<Self, T>) -> Result<Option<T>, DecodeError> {
        match navigation::raw(self, navigation.name()) {
            Some(raw) => codec::decode(raw.as_text()).map(Some),
            None => Ok(None),
        }
    }

    /// The address of the rest of an expanded collection (`members@odata.nextLink`), if there is more.
    #[inline]
    fn expanded_next_link<T>(&self, navigation: Nav<Self, T>) -> Option<String> {
        navigation::annotation(self, navigation.name(), "odata.nextLink")?.read_as().ok()
    }

    /// How many items an expanded collection has in total (`members@odata.count`), if that was requested.
    #[inline]
    fn expanded_count<T>(&self, navigation: Nav<Self, T>) -> Option<i64> {
        navigation::annotation(self, navigation.name(), "odata.count")?.read_as().ok()
    }

    /// Puts new related values inside this one, to be created with it (a deep insert).
    #[inline]
    fn insert<T: Wire>(&mut self, navigation: Nav<Self, T>, value: T) {
        <dyn Record>::put(self, navigation.name(), Json::of(&value));
    }

    /// Relates existing entities to this one (`members@odata.bind`): a request builder, a URL, or several of either, such
    /// as `group.bind(Group::OWNERS, [&graph.users().id("…")])`.
    #[inline]
    fn bind<T: Wire>(&mut self, navigation: Nav<Self, T>, targets: impl Into<Targets>) {
        navigation::bind(self, navigation.name(), T::value_type().is_collection(), targets.into());
    }
}

impl<M: Record + Default + Clone> Model for M {}

/// What a model can do whatever its type; [`Model`] has the same methods for a known type.
impl dyn Record {
    /// See [`Model::to_json`].
    pub fn to_json(&self) -> String {
        let mut writer = Writer::new();
        codec::write_model(self, &mut writer);
        writer.into_text()
    }

    /// See [`Model::to_value`].
    ///
    /// # Errors
    /// If a number is out of the range of a double, which `serde_json` does not hold.
    pub fn to_value(&self) -> Result<serde_json::Value, DecodeError> {
        Json::trusted(&self.to_json()).to_value()
    }

    /// See [`Model::type_info`].
    pub fn type_info(&self) -> &'static TypeInfo {
        fields::info_of(self)
    }

    /// See [`Model::is_empty`].
    pub fn is_empty(&self) -> bool {
        fields::read(self, |_, slots, extra| extra.is_empty() && slots.iter().all(|slot| slot.state() == State::Absent))
    }

    /// See [`Model::type mismatches`].
    pub fn type_mismatches(&self) -> Vec<TypeMismatch> {
        type_mismatch::all_in(self)
    }

    /// See [`Model::read_only`].
    pub fn read_only(&self) -> Vec<String> {
        read_only::set_in(self)
    }

    /// See [`Model::get`].
    pub fn get(&self, wire: &str) -> Option<Json> {
        compare::member(self, wire)
    }

    /// See [`Model::put`].
    pub fn put(&mut self, wire: &str, value: Json) {
        let info = fields::info_of(self);
        fields::edit(self, |slots, extra| codec::accept(info.layout(), slots, extra, wire, value.as_text()));
    }

    /// See [`Model::members`].
    pub fn members(&self) -> Vec<(String, Json)> {
        compare::members(self)
    }

    /// The properties that are set or null, with their literals as an address has them: `('name', "'it''s'")`. Not
    /// percent-encoded.
    pub fn literals(&self) -> Vec<(&'static str, String)> {
        let mut literals = Vec::new();
        fields::read(self, |info, slots, _| {
            let layout = info.layout();
            for (index, slot) in slots.iter().enumerate() {
                if let Some(literal) = wire::literal_of(*slot) {
                    literals.push((layout.wire(index), literal));
                }
            }
        });
        literals
    }
}

impl<M: Record + Default + Clone> Wire for M {
    const IS_OBJECT: bool = true;

    #[inline]
    fn value_type() -> ValueType {
        ValueType::json(M::info().name())
    }

    #[inline]
    fn declares(name: &str) -> bool {
        M::info().property(name).is_some()
    }

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut model = M::default();
        codec::read_model(reader, &mut model)?;
        Ok(model)
    }

    #[inline]
    fn write(&self, writer: &mut Writer) {
        codec::write_model(self, writer);
    }

    #[inline]
    fn same(&self, other: &Self) -> bool {
        compare::same(self, other)
    }

    #[inline]
    fn visit(&self, visit: &mut dyn FnMut(&dyn Record)) {
        visit(self);
    }
}
