//! [`Prop`]: a property by its path, with the type of its value.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use super::condition::{Condition, Node};
use super::{Search, Sort};
use crate::model::{Boxed, DerivedFrom, Enumeration, Field, Flags, Model, Wire, literal};

/// A property of `M` whose value is a `T`, for queries. Made by [`prop!`](crate::prop).
///
/// What a comparison takes is what the field takes: `"iOS"` for a string, a member for an enumeration, a
/// [`Guid`](crate::Guid). It is written in the literal form of the property's type.
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

/// The property of a field. That it compiles shows that the field exists and what type it is of.
pub(crate) fn named<M, T>(path: impl Into<Cow<'static, str>>) -> Prop<M, T> {
    Prop { path: path.into(), of: PhantomData }
}

/// The members of a collection themselves, for [`any`](Prop::any) and [`all`](Prop::all) over values that are no
/// objects.
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
    /// The path as the service has it: `operatingSystem`, `address/city`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// A property inside this one.
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

    /// The same property, where it is used on a collection of a base type.
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

    /// Sorts by this property, the smallest first.
    pub fn asc(self) -> Sort<M> {
        Sort::new(self.path.into_owned())
    }

    /// Sorts by this property, the largest first: `createdDateTime desc`.
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
        pub fn $name(self, value: impl Into<Field<T>>) -> Condition<M> {
            let literal = literal_of(&value.into());
            self.node(|path| Node::Compare { path, operator: $operator, literal })
        }
    )*};
}

impl<M, T: Wire> Prop<M, T> {
    comparisons! {
        /// `… eq value`. An absent value counts as null.
        eq "eq";
        /// `… ne value`. An absent value counts as null.
        ne "ne";
        /// `… gt value`: greater, later.
        gt "gt";
        /// `… ge value`: not less, not earlier.
        ge "ge";
        /// `… lt value`: less, earlier.
        lt "lt";
        /// `… le value`: not greater, not later.
        le "le";
    }

    /// `… in (a,b)`. Of no values at all: `false`.
    ///
    /// ```
    /// # msgraph_core::model! { pub struct User: "example.user", entity; name: String = "name", }
    /// let either = msgraph_core::prop!(User: name).is_in(["a", "b"]);
    /// assert_eq!(either.to_string(), "name in ('a','b')");
    /// ```
    pub fn is_in<V: Into<Field<T>>>(self, values: impl IntoIterator<Item = V>) -> Condition<M> {
        let literals: Vec<_> = values.into_iter().map(|value| literal_of(&value.into())).collect();
        self.node(|path| Node::In { path, literals })
    }

    /// `… eq null`.
    pub fn is_null(self) -> Condition<M> {
        self.eq(Field::Null)
    }

    /// `… ne null`.
    pub fn is_not_null(self) -> Condition<M> {
        self.ne(Field::Null)
    }
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
        /// `startswith(…,'text')`.
        starts_with "startswith";
        /// `endswith(…,'text')`. Directory objects want [`advanced`](crate::Request::advanced) with it.
        ends_with "endswith";
        /// `contains(…,'text')`. Few services support it.
        contains "contains";
    }

    /// `"displayName:text"`, for [`search`](crate::Request::search).
    pub fn search(self, text: &str) -> Search<M> {
        Search::of(&format!("{}:{text}", self.path))
    }
}

impl<M, E: Enumeration> Prop<M, Flags<E>> {
    /// `… has 'member'`: whether a set of flags has these.
    pub fn has(self, flags: impl Into<Flags<E>>) -> Condition<M> {
        let literal = literal(&flags.into());
        self.node(|path| Node::Compare { path, operator: "has", literal })
    }
}

impl<M, T> Prop<M, Vec<T>> {
    /// `…/any(x:condition)`: whether a member is so. For members that are no objects, see [`item`].
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

    /// `…/all(x:condition)`: whether all members are so, of which there may be none.
    pub fn all(self, condition: Condition<T>) -> Condition<M> {
        self.node(|path| Node::lambda(path, "all", condition))
    }

    /// `…/any()`: whether there are members.
    pub fn is_not_empty(self) -> Condition<M> {
        self.node(|path| Node::Any { path })
    }

    /// `…/$count`: how many members there are. Directory objects want [`advanced`](crate::Request::advanced) with it.
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
