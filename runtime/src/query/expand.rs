//! [`Expand`]: an item of `$expand` with options.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use super::condition::Node;
use super::{Condition, IntoExpand, IntoFilter, IntoNames, Prop, named};
use crate::model::{DerivedFrom, Model, Nav};

/// A navigation property to expand, with options: `members($select=id;$top=5)`. `T` is the type of its target.
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

    /// Appends a value to an option, or sets the option.
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

/// Defines the options both on [`Expand`] and on a navigation property without options.
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
    /// Adds properties to `$select`: the properties of the expanded objects to return.
    select(names: impl IntoNames) |expand| expand.extend("$select", &names.into_names());
    /// Adds to `$expand`: a navigation property of the expanded objects to expand, too.
    expand(navigation: impl IntoExpand) |expand| expand.extend("$expand", &navigation.into_expand());
    /// Sets `$filter`: the condition on the members to expand.
    filter(condition: impl IntoFilter<T>) |expand| expand.set("$filter", condition.into_filter());
    /// Adds to `$orderby`: the order of the expanded members.
    order_by(names: impl IntoNames) |expand| expand.extend("$orderby", &names.into_names());
    /// Sets `$top`: the maximum number of expanded members.
    top(members: u32) |expand| expand.set("$top", members.to_string());
    /// Sets `$skip`: the number of members to skip.
    skip(members: u64) |expand| expand.set("$skip", members.to_string());
    /// Sets `$count=true`: requests the number of members. [`expanded_count`](crate::Model::expanded_count) returns
    /// it.
    count() |expand| expand.set("$count", "true".to_owned());
    /// Sets `$levels`: the number of levels to which the same navigation property is expanded recursively.
    levels(levels: u32) |expand| expand.set("$levels", levels.to_string());
}

impl<S, M> Nav<S, Vec<M>> {
    /// Expands only the members of a derived type, with its properties: `members/microsoft.graph.user`.
    pub fn cast<D: DerivedFrom<M> + Model>(self) -> Expand<S, Vec<D>>
    where
        M: Model,
    {
        Expand::new(format!("{}/{}", self.name(), D::info().name()))
    }

    /// Returns the condition that at least one target of this navigation property meets `condition`:
    /// `members/any(x:condition)`. For [`filter`](crate::Request::filter).
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

    /// Returns the condition that all members meet `condition`: `members/all(x:condition)`.
    pub fn all(self, condition: Condition<M>) -> Condition<S> {
        Condition::new(Node::lambda(self.name().to_owned(), "all", condition))
    }

    /// Returns the number of members as a property to compare: `members/$count`.
    pub fn size(self) -> Prop<S, i64> {
        named::<S, ()>(self.name()).joined("$count")
    }
}

impl<S, M: Model> Nav<S, M> {
    /// Returns a property of the target: `manager/id`.
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
