//! [`Condition`]: a typed `$filter` expression.

use std::fmt::{self, Write as _};
use std::marker::PhantomData;
use std::ops::{BitAnd, BitOr, Not};

use bytes::Bytes;

use crate::model::Json;
use crate::paging::Page;

/// A condition on objects of type `M`, for [`filter`](crate::Request::filter). Create it from the properties that
/// [`prop!`](crate::prop) returns, and combine conditions with `&`, `|` and `!`, or with [`and`](Self::and),
/// [`or`](Self::or) and `not`.
///
/// ```
/// # msgraph_core::model! {
/// #     pub struct Device: "example.device", entity;
/// #     name: String = "deviceName",
/// #     encrypted: bool = "isEncrypted",
/// # }
/// use msgraph_core::{prop, query::Condition};
///
/// let bare = !prop!(Device: encrypted).eq(true);
/// let named = prop!(Device: name).starts_with("a") | prop!(Device: name).is_null();
/// let own = Condition::raw("ownerType eq 'company'");
/// assert_eq!(
///     (bare & named & own).to_string(),
///     "not (isEncrypted eq true) and (startswith(deviceName,'a') or deviceName eq null) and (ownerType eq 'company')"
/// );
/// ```
#[must_use]
pub struct Condition<M> {
    node: Node,
    of: PhantomData<fn(&M)>,
}

/// A condition without its type. Paths are written last, because inside of a lambda they begin with its variable.
#[derive(Clone)]
pub(super) enum Node {
    Compare { path: String, operator: &'static str, literal: String },
    In { path: String, literals: Vec<String> },
    Call { function: &'static str, path: String, literal: String },
    Any { path: String },
    Lambda { path: String, quantifier: &'static str, body: Box<Node> },
    Join { word: &'static str, parts: Vec<Node> },
    Not(Box<Node>),
    Raw(String),
}

impl Node {
    pub(super) fn lambda<T>(path: String, quantifier: &'static str, condition: Condition<T>) -> Self {
        Self::Lambda { path, quantifier, body: Box::new(condition.node) }
    }

    /// Joins two conditions. `word` is associative, so further operands are added to an existing `Join` of the same
    /// word.
    fn join(self, word: &'static str, other: Self) -> Self {
        let mut parts = match self {
            Self::Join { word: same, parts } if same == word => parts,
            node => vec![node],
        };
        match other {
            Self::Join { word: same, parts: others } if same == word => parts.extend(others),
            node => parts.push(node),
        }
        Self::Join { word, parts }
    }

    /// Writes the condition. `depth` is the number of enclosing lambdas.
    fn write(&self, depth: usize, f: &mut dyn fmt::Write) -> fmt::Result {
        match self {
            Self::Compare { path, operator, literal } => write!(f, "{} {operator} {literal}", At { path, depth }),
            // `in ()` is not valid OData. No value is in an empty list, so the condition is `false`.
            Self::In { literals, .. } if literals.is_empty() => f.write_str("false"),
            Self::In { path, literals } => write!(f, "{} in ({})", At { path, depth }, literals.join(",")),
            Self::Call { function, path, literal } => write!(f, "{function}({},{literal})", At { path, depth }),
            Self::Any { path } => write!(f, "{}/any()", At { path, depth }),
            Self::Lambda { path, quantifier, body } => {
                write!(f, "{}/{quantifier}({}:", At { path, depth }, Variable(depth))?;
                body.write(depth + 1, f)?;
                f.write_char(')')
            }
            Self::Join { word, parts } => {
                for (at, part) in parts.iter().enumerate() {
                    if at > 0 {
                        write!(f, " {word} ")?;
                    }
                    part.write_operand(depth, f)?;
                }
                Ok(())
            }
            Self::Not(node) => {
                f.write_str("not ")?;
                match **node {
                    Self::Compare { .. } | Self::In { .. } => node.write_in_parentheses(depth, f),
                    _ => node.write_operand(depth, f),
                }
            }
            Self::Raw(text) => f.write_str(text),
        }
    }

    /// Writes an operand of `and`, `or` or `not`.
    fn write_operand(&self, depth: usize, f: &mut dyn fmt::Write) -> fmt::Result {
        match self {
            Self::Join { .. } | Self::Raw(_) => self.write_in_parentheses(depth, f),
            _ => self.write(depth, f),
        }
    }

    fn write_in_parentheses(&self, depth: usize, f: &mut dyn fmt::Write) -> fmt::Result {
        f.write_char('(')?;
        self.write(depth, f)?;
        f.write_char(')')
    }
}

/// A path inside of `depth` lambdas.
struct At<'a> {
    path: &'a str,
    depth: usize,
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.depth.checked_sub(1), self.path) {
            (None, "") => f.write_str("$it"),
            (None, path) => f.write_str(path),
            (Some(lambda), "") => Variable(lambda).fmt(f),
            (Some(lambda), path) => write!(f, "{}/{path}", Variable(lambda)),
        }
    }
}

/// The variable of the lambda at a depth: `x`, `x1`, `x2`.
struct Variable(usize);

impl fmt::Display for Variable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            0 => f.write_char('x'),
            depth => write!(f, "x{depth}"),
        }
    }
}

impl<M> Condition<M> {
    pub(super) fn new(node: Node) -> Self {
        Self { node, of: PhantomData }
    }

    /// Creates a condition from OData text, which can be combined with others. Inside of
    /// [`any`](crate::query::Prop::any), the variable of the outer lambda is `x`, and that of a nested one is `x1`.
    pub fn raw(text: impl Into<String>) -> Self {
        Self::new(Node::Raw(text.into()))
    }

    /// Returns a condition that holds if both conditions hold. The same as `&`.
    pub fn and(self, other: Self) -> Self {
        Self::new(self.node.join("and", other.node))
    }

    /// Returns a condition that holds if at least one of the conditions holds. The same as `|`.
    pub fn or(self, other: Self) -> Self {
        Self::new(self.node.join("or", other.node))
    }
}

impl<M> BitAnd for Condition<M> {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        self.and(other)
    }
}

impl<M> BitOr for Condition<M> {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.or(other)
    }
}

impl<M> Not for Condition<M> {
    type Output = Self;

    fn not(self) -> Self {
        Self::new(Node::Not(Box::new(self.node)))
    }
}

impl<M> Clone for Condition<M> {
    fn clone(&self) -> Self {
        Self::new(self.node.clone())
    }
}

impl<M> fmt::Display for Condition<M> {
    /// Writes the text of `$filter`, not percent-encoded.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.node.write(0, f)
    }
}

impl<M> fmt::Debug for Condition<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Condition({self})")
    }
}

/// A value for `$filter` of a request whose response is a `Q`: text, or a [`Condition`] on the requested members.
///
/// ```
/// # msgraph_core::model! { pub struct User: "example.user", entity; name: String = "displayName", }
/// use msgraph_core::{Page, prop, query::IntoFilter};
///
/// let typed = IntoFilter::<Page<User>>::into_filter(prop!(User: name).eq("a"));
/// assert_eq!(typed, IntoFilter::<Page<User>>::into_filter("displayName eq 'a'"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no filter for `{Q}`",
    note = "conditions are joined by `&`, `|` and `!`; `&&` and `||` are for `bool` alone",
    note = "a condition has to be on the type of the members; a property of a derived type goes by `.on::<Base>()`"
)]
pub trait IntoFilter<Q> {
    /// Returns the text of `$filter`.
    fn into_filter(self) -> String;
}

macro_rules! filters_by_text {
    ($($text:ty),*) => {$(
        impl<Q> IntoFilter<Q> for $text {
            fn into_filter(self) -> String {
                self.into()
            }
        }
    )*};
}

filters_by_text!(&str, String, &String);

/// For `$count` and untyped responses, the type of the response does not determine the type of the members.
macro_rules! filters_by_condition {
    ($($queried:ty),*) => {$(
        impl<M> IntoFilter<$queried> for Condition<M> {
            fn into_filter(self) -> String {
                self.to_string()
            }
        }
    )*};
}

filters_by_condition!(Page<M>, Vec<M>, i64, Bytes, Json, serde_json::Value);
