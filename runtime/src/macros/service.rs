//! Macros of the generated request builders.

/// Implements a request builder for a tuple struct over [`One`](crate::One) or [`Many`](crate::Many).
///
/// It implements [`Builder`](crate::Builder) and `Deref` and nothing more, since thousands of builders pay for each `impl`.
///
/// ```
/// use msgraph_core::{One, Path};
/// # msgraph_core::model! { pub struct User: "example.user", entity; }
///
/// /// One user.
/// #[derive(Clone, Debug)]
/// pub struct UserResource(One<User>);
///
/// msgraph_core::builder!(UserResource: One<User>);
///
/// let user: UserResource = Path::offline("https://graph.microsoft.com/beta").navigate("me").into_builder();
/// assert_eq!(user.get().url(), "https://graph.microsoft.com/beta/me");
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! builder {
    ($builder:ident: $base:ty) => {
        impl $crate::Builder for $builder {
            type Verbs = $base;

            #[inline]
            fn from_path(path: $crate::Path) -> Self {
                Self($crate::Builder::from_path(path))
            }
        }

        impl ::core::ops::Deref for $builder {
            type Target = $base;

            #[inline]
            fn deref(&self) -> &$base {
                &self.0
            }
        }
    };
}

/// Implements `new` for a struct of parameters, which takes those that a call always has. Where there are one or two of
/// them, the struct is also made from the value or the pair, so that a call can pass them alone.
///
/// ```
/// use msgraph_core::{Extra, Field};
///
/// #[derive(Default)]
/// pub struct Cell {
///     pub row: Field<i32>,
///     pub column: Field<i32>,
/// }
///
/// msgraph_core::required_parameters! {
///     Cell;
///     row: i32,
///     column: i32,
/// }
///
/// let cell: Cell = (1, 2).into();
/// assert_eq!(cell.column, Cell::new(1, 2).column);
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! required_parameters {
    ($type:ident; $field:ident: $value:ty $(,)?) => {
        $crate::required_parameters!(@new $type($field: $value));

        impl<T: ::core::convert::Into<$crate::Field<$value>>> ::core::convert::From<T> for $type {
            fn from(value: T) -> Self {
                Self::new(value)
            }
        }
    };
    ($type:ident; $first:ident: $one:ty, $second:ident: $two:ty $(,)?) => {
        $crate::required_parameters!(@new $type($first: $one, $second: $two));

        impl<A: ::core::convert::Into<$crate::Field<$one>>, B: ::core::convert::Into<$crate::Field<$two>>>
            ::core::convert::From<(A, B)> for $type {
            fn from((one, two): (A, B)) -> Self {
                Self::new(one, two)
            }
        }
    };
    ($type:ident; $($field:ident: $value:ty),* $(,)?) => {
        $crate::required_parameters!(@new $type($($field: $value),*));
    };
    (@new $type:ident($($field:ident: $value:ty),*)) => {
        impl $type {
            /// Returns the parameters that a call always has; the others are absent.
            #[allow(clippy::too_many_arguments)]
            pub fn new($($field: impl ::core::convert::Into<$crate::Field<$value>>),*) -> Self {
                Self { $($field: $field.into(),)* ..Self::default() }
            }
        }
    };
}

/// What each of some types is, and how one is made, for tests that go through all types of a crate.
#[doc(hidden)]
#[macro_export]
macro_rules! all_types {
    ($($type:path),* $(,)?) => {
        &[$((<$type as $crate::Model>::info, || Box::new(<$type>::default()))),*]
    };
}

/// Exports items of the modules inside, for names that are too long for a `use` on one line. With `hidden;` first, the
/// documentation leaves the exports out.
///
/// ```
/// mod animals {
///     pub mod cat {
///         pub struct Cat;
///     }
///
///     msgraph_core::export! {
///         cat: Cat;
///     }
/// }
///
/// let _ = animals::Cat;
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! export {
    (hidden; $($module:ident: $($name:ident),+;)*) => {
        $(#[doc(hidden)] pub use $module::{$($name),+};)*
    };
    ($($module:ident: $($name:ident),+;)*) => {
        $(pub use $module::{$($name),+};)*
    };
}

/// Makes a table of the national clouds that offer requests: a request and its clouds as bits, sorted by request.
#[doc(hidden)]
#[macro_export]
macro_rules! cloud_table {
    ($($request:literal: $clouds:literal),* $(,)?) => {
        $crate::CloudTable(&[$(($request, $clouds)),*])
    };
}

/// Implements the root of a service for a tuple struct over a [`Location`](crate::Location): `new` (with the feature
/// `client`), `offline`, and `From` [`Client`](crate::Client). `$root` is the URL of the service root.
///
/// ```
/// /// The service.
/// #[derive(Clone, Debug)]
/// pub struct Graph(msgraph_core::Location);
///
/// msgraph_core::service!(Graph "https://graph.microsoft.com/beta");
///
/// assert_eq!(Graph::offline().raw().join("me").url(), "https://graph.microsoft.com/beta/me");
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! service {
    ($service:ident $root:literal) => {
        $crate::service!($service $root ::core::convert::identity);
    };
    // The last is called with the root's path before anything else is done with it.
    ($service:ident $root:literal $equip:path) => {
        impl ::core::ops::Deref for $service {
            type Target = $crate::Location;

            fn deref(&self) -> &$crate::Location {
                &self.0
            }
        }

        $crate::__service_over_network!($service);

        impl $service {
            /// The URL of the service root, unless the client has an endpoint of its own.
            pub const ROOT: &'static str = $root;

            /// Returns the service over the network with this credential: a token, a function, or any of `azure_identity` (feature
            /// `azure_core`); or with a [`Client`](::msgraph_core::Client), or a
            /// [`MockServer`](::msgraph_core::testing::MockServer) in tests.
            pub fn new(client: impl $crate::client::IntoClient) -> Self {
                Self::from(client.into_client())
            }

            /// Returns an empty batch: add requests, then send them together.
            pub fn batch(&self) -> $crate::batch::Batch {
                $crate::batch::Batch::new()
            }

            /// Returns the service without a client: its requests can be built, compared and printed, and sent by
            /// [`Client::send`](::msgraph_core::Client::send).
            pub fn offline() -> Self {
                Self(::core::convert::From::from($equip($crate::Path::offline(Self::ROOT))))
            }
        }

        impl ::core::convert::From<$crate::Client> for $service {
            fn from(client: $crate::Client) -> Self {
                Self(::core::convert::From::from($equip($crate::Path::connected(Self::ROOT, client))))
            }
        }
    };
}

#[cfg(feature = "client")]
#[doc(hidden)]
#[macro_export]
macro_rules! __service_over_network {
    ($service:ident) => {
        impl $service {
            /// Returns a builder for the service over the network: credential, cloud, retries, timeouts, transport.
            pub fn builder() -> $crate::ClientBuilder<Self> {
                $crate::Client::builder().for_service()
            }
        }
    };
}

#[cfg(not(feature = "client"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __service_over_network {
    ($service:ident) => {};
}
