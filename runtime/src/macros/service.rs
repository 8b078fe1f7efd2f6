//! Macros of the generated request builders.

/// Declares the builder of a type that has navigation or operations of its own, on [`One`](crate::One) or
/// [`Many`](crate::Many).
///
/// It gets [`Builder`](crate::Builder) and `Deref` to what it stands on, and nothing more, since thousands of builders pay for
/// each impl. `Clone` and `Debug` are those of what it stands on.
///
/// ```
/// use msgraph_core::{Builder, Path};
/// # msgraph_core::record! { User "example.user" "entity"; }
///
/// msgraph_core::builder! {
///     /// One user.
///     UserResource(msgraph_core::One<User>)
/// }
///
/// let user = UserResource::at(Path::offline("https://graph.microsoft.com/beta").navigate("me"));
/// assert_eq!(user.get().url(), "https://graph.microsoft.com/beta/me");
/// ```
#[macro_export]
macro_rules! builder {
    ($(#[$attribute:meta])* $builder:ident($base:ty)) => {
        $(#[$attribute])*
        pub struct $builder($base);

        impl $crate::Builder for $builder {
            #[inline]
            fn at(path: $crate::Path) -> Self {
                Self($crate::Builder::at(path))
            }

            #[inline]
            fn path(&self) -> &$crate::Path {
                self
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

/// What each of some types is, and how one is made, for tests that go through all types of a crate.
#[doc(hidden)]
#[macro_export]
macro_rules! all_types {
    ($($type:path),* $(,)?) => {
        &[$((<$type as $crate::Model>::info, || Box::new(<$type>::default()))),*]
    };
}

/// Makes the root of a service of a tuple struct over a [`Path`](crate::Path): `new` (with the feature `client`), `offline`, and `From`
/// [`Client`](crate::Client). `$root` is the service root.
///
/// ```
/// pub struct Graph(msgraph_core::Path);
/// msgraph_core::service!(Graph "https://graph.microsoft.com/beta");
///
/// assert_eq!(Graph::offline().navigate("me").url(), "https://graph.microsoft.com/beta/me");
/// ```
#[macro_export]
macro_rules! service {
    ($service:ident $root:literal) => {
        $crate::service!($service $root ::core::convert::identity);
    };
    // The last is called with the root's path before anything else is done with it.
    ($service:ident $root:literal $equip:path) => {
        impl ::core::ops::Deref for $service {
            type Target = $crate::Path;

            fn deref(&self) -> &$crate::Path {
                &self.0
            }
        }

        impl ::core::clone::Clone for $service {
            fn clone(&self) -> Self {
                Self(self.0.clone())
            }
        }

        impl ::core::fmt::Debug for $service {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }

        $crate::__service_over_network!($service);

        impl $service {
            /// The service root, unless the client has an endpoint of its own.
            pub const ROOT: &'static str = $root;

            /// The service without a client: its requests can be built, compared and printed, and sent by
            /// [`Client::send`](::msgraph_core::Client::send).
            pub fn offline() -> Self {
                Self($equip($crate::Path::offline(Self::ROOT)))
            }
        }

        impl ::core::convert::From<$crate::Client> for $service {
            fn from(client: $crate::Client) -> Self {
                Self($equip($crate::Path::connected(Self::ROOT, client)))
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
            /// The service over the network, with this credential: a token, a function, or (feature `azure_core`) any of `azure_identity`.
            pub fn new(credential: impl $crate::Credential + 'static) -> Self {
                Self::from($crate::Client::new(credential))
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
