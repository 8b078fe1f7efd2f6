//! Macros of the generated request builders.

/// Makes a request builder of a tuple struct over a [`Path`](crate::Path): `From<Path>` and `Deref` to it, and nothing more,
/// since thousands of builders pay for each impl. `Clone` and `Debug` are the path's.
///
/// ```
/// pub struct UserResource(msgraph_core::Path);
/// msgraph_core::resource!(UserResource);
///
/// let user: UserResource = msgraph_core::Path::offline("https://graph.microsoft.com/beta").navigate("me").into();
/// assert_eq!(user.url(), "https://graph.microsoft.com/beta/me");
/// ```
#[macro_export]
macro_rules! resource {
    ($resource:ident) => {
        $crate::resource!($resource $crate::Path);
    };
    ($resource:ident $target:path) => {
        impl ::core::convert::From<$crate::Path> for $resource {
            #[inline]
            fn from(path: $crate::Path) -> Self {
                Self(path.into())
            }
        }

        impl ::core::ops::Deref for $resource {
            type Target = $target;

            #[inline]
            fn deref(&self) -> &$target {
                &self.0
            }
        }
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
        $crate::resource!($service);

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
                Self($crate::Path::offline(Self::ROOT))
            }
        }

        impl ::core::convert::From<$crate::Client> for $service {
            fn from(client: $crate::Client) -> Self {
                Self($crate::Path::connected(Self::ROOT, client))
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
