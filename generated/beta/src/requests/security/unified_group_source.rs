// @generated
use crate::{mg, models, requests};

/// Requests on one [`UnifiedGroupSource`](models::security::UnifiedGroupSource): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .cases()
///     .ediscovery_cases()
///     .id(id)
///     .custodians()
///     .id(id)
///     .unified_group_sources()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct UnifiedGroupSourceResource(mg::One<models::security::UnifiedGroupSource>);

mg::builder! { UnifiedGroupSourceResource: mg::One<models::security::UnifiedGroupSource> }

impl UnifiedGroupSourceResource {
    /// `…/group`: [`Group`](models::Group).
    #[inline]
    pub fn group(&self) -> requests::group::GroupResource {
        mg::navigate(self, "group")
    }
}

/// Requests on a collection of [`UnifiedGroupSource`](models::security::UnifiedGroupSource):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .cases()
///     .ediscovery_cases()
///     .id(id)
///     .custodians()
///     .id(id)
///     .unified_group_sources()
/// ```
pub type UnifiedGroupSourceCollection = mg::Many<
    models::security::UnifiedGroupSource,
    UnifiedGroupSourceResource,
>;
