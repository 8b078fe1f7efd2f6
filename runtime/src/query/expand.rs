//! [`Expand`]: what `$expand` brings along, with options of its own.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use super::condition::Node;
use super::{Condition, IntoExpand, IntoFilter, IntoNames, Prop, named};
use crate::model::{DerivedFrom, Model, Nav};

/// A navigation property to expand, with options: `members($select=id;$top=5)`. `T` is what it leads to.
///
/// ```
/// # msgraph_core::model! { pub struct User: "example.user", entity; id: String = "id", name: String = "displayName", }
/// # struct Group;
/// # impl Group { const MEMBERS: msgraph_core::Nav<Group, Vec<User>> = msgraph_core::Nav::new("members"); }
/// # impl User { const MANAGER: msgraph_core::Nav<User, User> = msgraph_core::Nav::new("manager"); }
/// use msgraph_core::{prop, props, query::IntoExpand};
///
/// let members = Group::MEMBERS
///     .select(props!(User: id, name))
///     .filter(prop!(User: name).starts_with("a"))
///     .order_by(prop!(User: name))
///     .top(5)
///     .expand(User::MANAGER.select(props!(User: id)));
/// assert_eq!(
///     members.into_expand(),
///     "members($select=id,displayName;$filter=startswith(displayName,'a');$orderby=displayName;$top=5;\
///      $expand=manager($select=id))"
/// );
/// ```
#[must_use]
pub struct Expand<S, T> {
    name: Cow<'static, str>,
    options: Vec<(&'static str, String)>,
    of: PhantomData<fn(S) -> T>,
}

impl<S, T> Expand<S, T> {
    fn new(name: impl Into<Cow<'static, str>>) -> Self {
        Self { name: name.into(), options: Vec::new(), of: PhantomData }
    }

    /// Adds to an option, or sets it.
    fn extend(mut self, option: &'static str, value: &str) -> Self {
        match self.options.iter_mut().find(|(known, _)| *known == option) {
            Some((_, known)) => {
                known.push(',');
                known.push_str(value);
            }
            None => self.options.push((option, value.to_owned())),
        }
        self
    }

    fn set(mut self, option: &'static str, value: String) -> Self {
        self.options.retain(|(known, _)| *known != option);
        self.options.push((option, value));
        self
    }
}

/// The options, on what has them already and on the bare navigation property.
macro_rules! options {
    ($($(#[$attribute:meta])* $name:ident($($value:ident: $type:ty),*) |$expand:ident| $set:expr;)*) => {
        impl<S, T> Expand<S, T> {
            $($(#[$attribute])* pub fn $name(self, $($value: $type),*) -> Self { let $expand = self; $set })*
        }

        impl<S, T> Nav<S, T> {
            $($(#[$attribute])* pub fn $name(self, $($value: $type),*) -> Expand<S, T> {
                Expand::new(self.name()).$name($($value),*)
            })*
        }
    };
}

options! {
    /// `$select` of what is expanded.
    select(names: impl IntoNames) |expand| expand.extend("$select", &names.into_names());
    /// `$expand` of what is expanded.
    expand(navigation: impl IntoExpand) |expand| expand.extend("$expand", &navigation.into_expand());
    /// `$filter` of the members that are expanded.
    filter(condition: impl IntoFilter<T>) |expand| expand.set("$filter", condition.into_filter());
    /// `$orderby` of the members that are expanded.
    order_by(names: impl IntoNames) |expand| expand.extend("$orderby", &names.into_names());
    /// `$top`: at most so many of the members.
    top(members: u32) |expand| expand.set("$top", members.to_string());
    /// `$skip`: without the first so many members.
    skip(members: u64) |expand| expand.set("$skip", members.to_string());
    /// `$count=true`: how many there are, see [`expanded_count`](crate::Model::expanded_count).
    count() |expand| expand.set("$count", "true".to_owned());
    /// `$levels`: the same navigation property of what is expanded too, so many times.
    levels(levels: u32) |expand| expand.set("$levels", levels.to_string());
}

impl<S, M> Nav<S, Vec<M>> {
    /// Only the members of a derived type, with its properties: `members/microsoft.graph.user`.
    pub fn cast<D: DerivedFrom<M> + Model>(self) -> Expand<S, Vec<D>>
    where
        M: Model,
    {
        Expand::new(format!("{}/{}", self.name(), D::info().name()))
    }

    /// `members/any(x:condition)`, for [`filter`](crate::Request::filter): whether what it leads to has a member that
    /// is so.
    ///
    /// ```
    /// # msgraph_core::model! { pub struct User: "example.user", entity; id: String = "id", }
    /// # struct Group;
    /// # impl Group { const MEMBERS: msgraph_core::Nav<Group, Vec<User>> = msgraph_core::Nav::new("members"); }
    /// use msgraph_core::prop;
    ///
    /// assert_eq!(Group::MEMBERS.any(prop!(User: id).eq("x")).to_string(), "members/any(x:x/id eq 'x')");
    /// assert_eq!(Group::MEMBERS.size().gt(5).to_string(), "members/$count gt 5");
    /// ```
    pub fn any(self, condition: Condition<M>) -> Condition<S> {
        Condition::new(Node::lambda(self.name().to_owned(), "any", condition))
    }

    /// `members/all(x:condition)`: whether all members are so.
    pub fn all(self, condition: Condition<M>) -> Condition<S> {
        Condition::new(Node::lambda(self.name().to_owned(), "all", condition))
    }

    /// `members/$count`: how many members there are.
    pub fn size(self) -> Prop<S, i64> {
        named::<S, ()>(self.name()).joined("$count")
    }
}

impl<S, M: Model> Nav<S, M> {
    /// A property of what it leads to: `manager/id`.
    pub fn then<U>(self, property: Prop<M, U>) -> Prop<S, U> {
        named::<S, M>(self.name()).then(property)
    }
}

impl<S, T> IntoExpand for Expand<S, T> {
    fn into_expand(self) -> String {
        self.to_string()
    }
}

impl<S, T> fmt::Display for Expand<S, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        for (at, (name, value)) in self.options.iter().enumerate() {
            write!(f, "{}{name}={value}", if at == 0 { '(' } else { ';' })?;
        }
        f.write_str(if self.options.is_empty() { "" } else { ")" })
    }
}

impl<S, T> Clone for Expand<S, T> {
    fn clone(&self) -> Self {
        Self { name: self.name.clone(), options: self.options.clone(), of: PhantomData }
    }
}

impl<S, T> fmt::Debug for Expand<S, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Expand({self})")
    }
}
