//! [`Prop`]: the path of a property, with the type of its value.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use super::condition::{Condition, Node};
use super::{Search, Sort};
use crate::edm::{Date, DateTimeOffset, Duration, Guid, TimeOfDay};
use crate::model::{Boxed, DerivedFrom, Enumeration, Field, Flags, Model, Wire, literal};

/// A property of `M` whose value is a `T`, for queries. Created by [`prop!`](crate::prop).
///
/// A comparison accepts the same values as the field: `"iOS"` for a string, a member for an enumeration, a
/// [`Guid`](crate::Guid), and text for dates and times ([`IntoOperand`]). The value is written as a literal of the
/// property's type.
///
/// ```
/// # msgraph_core::model! {
/// #     pub struct Device: "example.device", entity;
/// #     operating_system: String = "operatingSystem",
/// #     size: i64 = "size",
/// # }
/// use msgraph_core::prop;
///
/// let wanted = prop!(Device: operating_system).eq("O'S") & prop!(Device: size).gt(5);
/// assert_eq!(wanted.to_string(), "operatingSystem eq 'O''S' and size gt 5");
/// ```
pub struct Prop<M, T> {
    path: Cow<'static, str>,
    of: PhantomData<fn(&M) -> T>,
}

/// Creates a property from its path. The macro proves that the field exists and has the type `T`.
pub(crate) fn named<M, T>(path: impl Into<Cow<'static, str>>) -> Prop<M, T> {
    Prop { path: path.into(), of: PhantomData }
}

/// Returns the property that stands for a member itself. Use it in [`any`](Prop::any) and [`all`](Prop::all) on
/// collections of plain values.
///
/// ```
/// # msgraph_core::model! { pub struct User: "example.user", entity; mails: Vec<String> = "otherMails", }
/// use msgraph_core::{prop, query::item};
///
/// let here = prop!(User: mails).any(item().ends_with("@example.com"));
/// assert_eq!(here.to_string(), "otherMails/any(x:endswith(x,'@example.com'))");
/// ```
pub fn item<T>() -> Prop<T, T> {
    named("")
}

/// A type whose values have properties: a model, alone or boxed.
///
/// ```
/// # msgraph_core::model! { pub struct City: "example.city", complex; name: String = "name", }
/// use msgraph_core::{Boxed, Model, model::TypeInfo, query::Complex};
///
/// fn inside<T: Complex>() -> &'static TypeInfo {
///     T::Inner::info()
/// }
/// assert_eq!(inside::<Boxed<City>>().name(), "example.city");
/// ```
pub trait Complex {
    /// The model.
    type Inner: Model;
}

impl<M: Model> Complex for M {
    type Inner = M;
}

impl<M: Model> Complex for Boxed<M> {
    type Inner = M;
}

impl<M, T> Prop<M, T> {
    /// Returns the path in the service's spelling: `operatingSystem`, `address/city`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns a property of this property's value.
    ///
    /// ```
    /// # msgraph_core::model! { pub struct City: "example.city", complex; name: String = "name", }
    /// # msgraph_core::model! { pub struct User: "example.user", entity; home: msgraph_core::Boxed<City> = "home", }
    /// use msgraph_core::prop;
    ///
    /// assert_eq!(prop!(User: home).then(prop!(City: name)).path(), "home/name");
    /// assert_eq!(prop!(User: home.name).path(), "home/name");
    /// ```
    pub fn then<U>(self, inner: Prop<T::Inner, U>) -> Prop<M, U>
    where
        T: Complex,
    {
        self.joined(&inner.path)
    }

    /// For the macro only.
    #[doc(hidden)]
    pub fn __then<U: 'static>(self, _field: fn(&T::Inner) -> &Field<U>, name: &'static str) -> Prop<M, U>
    where
        T: Complex,
    {
        self.joined(crate::__private::wire_name::<T::Inner, U>(_field, name))
    }

    pub(super) fn joined<U>(&self, name: &str) -> Prop<M, U> {
        named(if self.path.is_empty() { name.to_owned() } else { format!("{}/{name}", self.path) })
    }

    /// Returns the same property for queries on a collection of a base type.
    ///
    /// ```
    /// # msgraph_core::model! { pub struct Item: "example.item", entity; id: String = "id", }
    /// # msgraph_core::model! { pub struct User: "example.user", entity, base Item; id: String = "id", mail: String = "mail", }
    /// # msgraph_core::derived_from! { User: Item }
    /// use msgraph_core::prop;
    ///
    /// let mail = prop!(User: mail).on::<Item>().eq("a@example.com");
    /// assert_eq!(mail.to_string(), "example.user/mail eq 'a@example.com'");
    /// ```
    pub fn on<B: Model>(self) -> Prop<B, T>
    where
        M: DerivedFrom<B> + Model,
    {
        named(format!("{}/{}", M::info().name(), self.path))
    }

    /// Returns an ascending sort order by this property.
    pub fn asc(self) -> Sort<M> {
        Sort::new(self.path.into_owned())
    }

    /// Returns a descending sort order by this property: `createdDateTime desc`.
    pub fn desc(self) -> Sort<M> {
        Sort::new(format!("{} desc", self.path))
    }

    fn node(self, node: impl FnOnce(String) -> Node) -> Condition<M> {
        Condition::new(node(self.path.into_owned()))
    }
}

macro_rules! comparisons {
    ($($(#[$attribute:meta])* $name:ident $operator:literal;)*) => {$(
        $(#[$attribute])*
        pub fn $name(self, value: impl IntoOperand<T>) -> Condition<M> {
            let literal = value.into_operand();
            self.node(|path| Node::Compare { path, operator: $operator, literal })
        }
    )*};
}

impl<M, T: Wire> Prop<M, T> {
    comparisons! {
        /// Returns the condition that the property equals `value`: `… eq value`. An absent field counts as null.
        eq "eq";
        /// Returns the condition that the property differs from `value`: `… ne value`. An absent field counts as
        /// null.
        ne "ne";
        /// Returns the condition that the property is greater than `value`: `… gt value`.
        gt "gt";
        /// Returns the condition that the property is greater than or equal to `value`: `… ge value`.
        ge "ge";
        /// Returns the condition that the property is less than `value`: `… lt value`.
        lt "lt";
        /// Returns the condition that the property is less than or equal to `value`: `… le value`.
        le "le";
    }

    /// Returns the condition that the property equals one of `values`: `… in (a,b)`. Without values, the condition is
    /// `false`.
    ///
    /// ```
    /// # msgraph_core::model! { pub struct User: "example.user", entity; name: String = "name", }
    /// let either = msgraph_core::prop!(User: name).is_in(["a", "b"]);
    /// assert_eq!(either.to_string(), "name in ('a','b')");
    /// ```
    pub fn is_in<V: IntoOperand<T>>(self, values: impl IntoIterator<Item = V>) -> Condition<M> {
        let literals: Vec<_> = values.into_iter().map(V::into_operand).collect();
        self.node(|path| Node::In { path, literals })
    }

    /// Returns the condition that the property is null: `… eq null`.
    pub fn is_null(self) -> Condition<M> {
        self.eq(Field::<T>::Null)
    }

    /// Returns the condition that the property is not null: `… ne null`.
    pub fn is_not_null(self) -> Condition<M> {
        self.ne(Field::<T>::Null)
    }
}

/// What a property of type `T` is compared with: whatever the field takes, and text for dates, times and identifiers.
///
/// For a date and time, a date alone means its beginning in UTC. Text that is no value of the type is written in quotes, and the
/// service refuses it.
///
/// ```
/// # use msgraph_core::DateTimeOffset;
/// # msgraph_core::model! { pub struct Device: "example.device", entity; seen: DateTimeOffset = "lastSyncDateTime", }
/// use msgraph_core::prop;
///
/// let since = prop!(Device: seen).ge("2026-01-01T08:00:00+01:00");
/// assert_eq!(since.to_string(), "lastSyncDateTime ge 2026-01-01T08:00:00+01:00");
/// let since = prop!(Device: seen).ge("2026-01-01");
/// assert_eq!(since.to_string(), "lastSyncDateTime ge 2026-01-01T00:00:00Z");
/// ```
#[diagnostic::on_unimplemented(
    message = "a property of type `{T}` cannot be compared with `{Self}`",
    label = "expected a `{T}`"
)]
pub trait IntoOperand<T> {
    /// The literal.
    fn into_operand(self) -> String;
}

#[diagnostic::do_not_recommend]
impl<T: Wire, V: Into<Field<T>>> IntoOperand<T> for V {
    fn into_operand(self) -> String {
        literal_of(&self.into())
    }
}

macro_rules! operands_by_text {
    ($($scalar:ty => $parse:expr;)*) => {$(
        impl IntoOperand<$scalar> for &str {
            fn into_operand(self) -> String {
                let parse: fn(&str) -> Option<$scalar> = $parse;
                parse(self).map_or_else(|| super::quoted(self), |value| literal(&value))
            }
        }

        impl IntoOperand<$scalar> for String {
            fn into_operand(self) -> String {
                IntoOperand::<$scalar>::into_operand(self.as_str())
            }
        }

        impl IntoOperand<$scalar> for &String {
            fn into_operand(self) -> String {
                IntoOperand::<$scalar>::into_operand(self.as_str())
            }
        }
    )*};
}

operands_by_text! {
    DateTimeOffset => |text| {
        let midnight = |date| DateTimeOffset::utc(date, TimeOfDay::MIDNIGHT);
        text.parse().ok().or_else(|| text.parse().ok().map(midnight))
    };
    Date => |text| text.parse().ok();
    TimeOfDay => |text| text.parse().ok();
    Duration => |text| text.parse().ok();
    Guid => |text| text.parse().ok();
}

fn literal_of<T: Wire>(value: &Field<T>) -> String {
    value.as_option().map_or_else(|| "null".to_owned(), literal)
}

macro_rules! text_functions {
    ($($(#[$attribute:meta])* $name:ident $function:literal;)*) => {$(
        $(#[$attribute])*
        pub fn $name(self, text: &str) -> Condition<M> {
            let literal = super::quoted(text);
            self.node(|path| Node::Call { function: $function, path, literal })
        }
    )*};
}

impl<M> Prop<M, String> {
    text_functions! {
        /// Returns the condition that the property begins with `text`: `startswith(…,'text')`.
        starts_with "startswith";
        /// Returns the condition that the property ends with `text`: `endswith(…,'text')`. Directory objects require
        /// [`advanced`](crate::Request::advanced).
        ends_with "endswith";
        /// Returns the condition that the property contains `text`: `contains(…,'text')`. Few services support it.
        contains "contains";
    }

    /// Returns a search for `text` in this property, for [`search`](crate::Request::search): `"displayName:text"`.
    pub fn search(self, text: &str) -> Search<M> {
        Search::of(&format!("{}:{text}", self.path))
    }
}

impl<M, E: Enumeration> Prop<M, Flags<E>> {
    /// Returns the condition that a set of flags contains all of `flags`: `… has 'member'`.
    pub fn has(self, flags: impl Into<Flags<E>>) -> Condition<M> {
        let literal = literal(&flags.into());
        self.node(|path| Node::Compare { path, operator: "has", literal })
    }
}

impl<M, T> Prop<M, Vec<T>> {
    /// Returns the condition that at least one member meets `condition`: `…/any(x:condition)`. For members that are
    /// plain values, see [`item`].
    ///
    /// ```
    /// # msgraph_core::model! { pub struct Plan: "example.plan", complex; service: String = "service", }
    /// # msgraph_core::model! { pub struct User: "example.user", entity; plans: Vec<Plan> = "plans", }
    /// use msgraph_core::prop;
    ///
    /// let exchange = prop!(User: plans).any(prop!(Plan: service).eq("exchange"));
    /// assert_eq!(exchange.to_string(), "plans/any(x:x/service eq 'exchange')");
    /// ```
    pub fn any(self, condition: Condition<T>) -> Condition<M> {
        self.node(|path| Node::lambda(path, "any", condition))
    }

    /// Returns the condition that all members meet `condition`: `…/all(x:condition)`. It holds for an empty
    /// collection.
    pub fn all(self, condition: Condition<T>) -> Condition<M> {
        self.node(|path| Node::lambda(path, "all", condition))
    }

    /// Returns the condition that the collection is not empty: `…/any()`.
    pub fn is_not_empty(self) -> Condition<M> {
        self.node(|path| Node::Any { path })
    }

    /// Returns the number of members as a property to compare: `…/$count`. Directory objects require
    /// [`advanced`](crate::Request::advanced).
    ///
    /// ```
    /// # msgraph_core::model! { pub struct User: "example.user", entity; plans: Vec<String> = "plans", }
    /// assert_eq!(msgraph_core::prop!(User: plans).count().eq(0).to_string(), "plans/$count eq 0");
    /// ```
    pub fn count(self) -> Prop<M, i64> {
        self.joined("$count")
    }
}

impl<M, T> Clone for Prop<M, T> {
    fn clone(&self) -> Self {
        Self { path: self.path.clone(), of: PhantomData }
    }
}

impl<M, T> AsRef<str> for Prop<M, T> {
    fn as_ref(&self) -> &str {
        &self.path
    }
}

impl<M, T> fmt::Display for Prop<M, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)
    }
}

impl<M, T> fmt::Debug for Prop<M, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Prop").field(&self.path).finish()
    }
}
