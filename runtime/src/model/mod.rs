//! Models: the traits and types of generated types.

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
/// Any JSON object can be decoded into any model, and encoding it again returns an equal object: members in any
/// order, numbers by decimal value, strings exactly. A value that does not have the type of its property is not an
/// error: it is kept unchanged in [`extra`](Extra), the field stays absent, and
/// [`type_mismatches`](Self::type_mismatches) lists it. If a name occurs twice, the last value counts.
pub trait Model: Record + Default + Clone {
    /// Decodes an object leniently.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not JSON, or not an object.
    #[inline]
    fn from_json(text: impl AsRef<[u8]>) -> Result<Self, DecodeError> {
        let mut model = Self::default();
        codec::decode_into(text.as_ref(), &mut model)?;
        Ok(model)
    }

    /// Decodes an object strictly: a value that does not have the type of its property is an error.
    ///
    /// Unknown members of enumerations, undeclared properties and nulls are accepted.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not JSON, or not an object, or contains a type mismatch.
    #[inline]
    fn from_json_strict(text: impl AsRef<[u8]>) -> Result<Self, DecodeError> {
        let model = Self::from_json(text)?;
        type_mismatch::none_in(&model)?;
        Ok(model)
    }

    /// Decodes a `serde_json::Value` leniently.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not an object.
    #[inline]
    fn from_value(value: &serde_json::Value) -> Result<Self, DecodeError> {
        Self::from_json(value.to_string())
    }

    /// Encodes the model as JSON text: the properties that are set or null, and the entries of `extra`.
    #[inline]
    fn to_json(&self) -> String {
        <dyn Record>::to_json(self)
    }

    /// Encodes the model as a `serde_json::Value`.
    ///
    /// # Errors
    ///
    /// Returns an error if a number is out of the range of an `f64`, which `serde_json` cannot hold.
    #[inline]
    fn to_value(&self) -> Result<serde_json::Value, DecodeError> {
        <dyn Record>::to_value(self)
    }

    /// Returns the type's names and properties.
    #[inline]
    fn info() -> &'static TypeInfo {
        Self::__info()
    }

    /// Returns the type's names and properties.
    #[inline]
    fn type_info(&self) -> &'static TypeInfo {
        fields::info_of(self)
    }

    /// Returns `true` if no property is set or null and `extra` is empty, so that the model is written as `{}`.
    #[inline]
    fn is_empty(&self) -> bool {
        <dyn Record>::is_empty(self)
    }

    /// Returns the values that do not have the type of their property, including those in nested values. They are
    /// written back unchanged.
    #[inline]
    fn type_mismatches(&self) -> Vec<TypeMismatch> {
        <dyn Record>::type_mismatches(self)
    }

    /// Returns JSON pointers to the properties that are set or null although clients cannot write them (computed, or
    /// read-only by the metadata), including those in nested values. A request with such a body fails when it is
    /// sent.
    #[inline]
    fn read_only(&self) -> Vec<String> {
        <dyn Record>::read_only(self)
    }

    /// Returns the model without the properties that clients cannot write, so that a received object can be sent.
    /// Nested values do not change.
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

    /// Returns the version of the received object (`@odata.etag`), for [`if_match`](crate::Request::if_match).
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

    /// Returns the value with a wire name: a property, or an entry of `extra`.
    #[inline]
    fn get(&self, wire: &str) -> Option<Json> {
        <dyn Record>::get(self, wire)
    }

    /// Sets the value with a wire name as if it had been received: a property, or an entry of `extra`.
    #[inline]
    fn put(&mut self, wire: &str, value: impl Into<Json>) {
        <dyn Record>::put(self, wire, value.into());
    }

    /// Returns all values with their wire names: properties that are set or null, followed by the entries of `extra`.
    #[inline]
    fn members(&self) -> Vec<(String, Json)> {
        <dyn Record>::members(self)
    }

    /// Returns the changes that turn `before` into this value: a model in which only the differences are set.
    ///
    /// - A property with a different value, or a new one, has its current value (complex values and collections as a
    ///   whole). A property that is null now is null.
    /// - A property that is absent now is absent, whatever it was before: absent means unknown, not removed.
    /// - The same rules apply to the entries of `extra`. If there are any changes, `@odata.type` is included, since
    ///   the service needs it to interpret properties of derived types.
    #[inline]
    fn changes_since(&self, before: &Self) -> Self {
        let mut changes = Self::default();
        compare::changes(self, before, &mut changes);
        changes
    }

    /// Converts to a derived type if `@odata.type` names that type or one derived from it. Otherwise returns `None`.
    #[inline]
    fn downcast<D: DerivedFrom<Self>>(&self) -> Option<D> {
        if !family::is_a(self.type_info(), D::info(), family::received_name(self)?) {
            return None;
        }
        let mut derived = D::default();
        convert::copy(self, &mut derived);
        Some(derived)
    }

    /// Converts to a base type without loss. Properties that the base does not declare are moved to its `extra`, and
    /// `@odata.type` is set unless it is already set.
    #[inline]
    fn upcast<B: Model>(mut self) -> B
    where
        Self: DerivedFrom<B>,
    {
        let mut base = B::default();
        convert::upcast(&mut self, &mut base);
        base
    }

    /// Returns an expanded navigation property, or `None` if the response contains none, or null.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not of the property's type. The error's JSON pointer begins at the property.
    #[inline]
    fn expanded<T: Wire>(&self, navigation: Nav<Self, T>) -> Result<Option<T>, DecodeError> {
        match navigation::raw(self, navigation.name()) {
            Some(raw) => codec::decode(raw.as_text()).map(Some),
            None => Ok(None),
        }
    }

    /// Returns the URL of the next page of an expanded collection (`members@odata.nextLink`), or `None` if there is
    /// none.
    #[inline]
    fn expanded_next_link<T>(&self, navigation: Nav<Self, T>) -> Option<String> {
        navigation::annotation(self, navigation.name(), "odata.nextLink")?.read_as().ok()
    }

    /// Returns the total number of members of an expanded collection (`members@odata.count`), if it was requested.
    #[inline]
    fn expanded_count<T>(&self, navigation: Nav<Self, T>) -> Option<i64> {
        navigation::annotation(self, navigation.name(), "odata.count")?.read_as().ok()
    }

    /// Sets new related values, which the service creates together with this object (a deep insert).
    #[inline]
    fn insert<T: Wire>(&mut self, navigation: Nav<Self, T>, value: T) {
        <dyn Record>::put(self, navigation.name(), Json::of(&value));
    }

    /// Links existing entities to this object (`members@odata.bind`). Accepts a request builder, a URL, or several of
    /// either, such as `group.bind(Group::OWNERS, [&graph.users().id("…")])`.
    #[inline]
    fn bind<T: Wire>(&mut self, navigation: Nav<Self, T>, targets: impl Into<Targets>) {
        navigation::bind(self, navigation.name(), T::value_type().is_collection(), targets.into());
    }
}

impl<M: Record + Default + Clone> Model for M {}

/// The methods of a model whose type is not known; [`Model`] has the same methods for a known type.
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
    ///
    /// Returns an error if a number is out of the range of an `f64`, which `serde_json` cannot hold.
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

    /// See [`Model::type_mismatches`].
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

    /// Returns the properties that are set or null with their URL literals, not percent-encoded: `('name',
    /// "'it''s'")`.
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
