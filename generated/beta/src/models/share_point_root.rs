// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharePointRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SharePointRootResource`](crate::requests::share_point_root::SharePointRootResource),
/// for example `graph.solutions().share_point()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharepointroot?view=graph-rest-beta
pub struct SharePointRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointRoot: "microsoft.graph.sharePointRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { SharePointRoot: super::Entity }

impl SharePointRoot {
    /// `migrations`: [`SharePointMigrationsRoot`](super::SharePointMigrationsRoot).
    pub const MIGRATIONS: mg::Nav<SharePointRoot, super::SharePointMigrationsRoot> = mg::Nav::new(
        "migrations",
    );
}
