// @generated
use crate::mg;

/// Entity type [`microsoft.graph.adminWindows`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`AdminWindowsResource`](crate::requests::admin_windows::AdminWindowsResource), for
/// example `graph.admin().windows()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/adminwindows?view=graph-rest-beta
pub struct AdminWindows {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdminWindows: "microsoft.graph.adminWindows", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { AdminWindows: super::Entity }

impl AdminWindows {
    /// `updates`: [`AdminWindowsUpdates`](super::AdminWindowsUpdates).
    pub const UPDATES: mg::Nav<AdminWindows, super::AdminWindowsUpdates> = mg::Nav::new(
        "updates",
    );
}
