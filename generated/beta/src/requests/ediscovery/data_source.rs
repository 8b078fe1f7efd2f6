// @generated
use crate::{mg, models, requests};

/// Requests on one [`DataSource`](models::ediscovery::DataSource): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .compliance()
///     .ediscovery()
///     .cases()
///     .id(id)
///     .noncustodial_data_sources()
///     .id(id)
///     .data_source()
/// ```
#[derive(Clone, Debug)]
pub struct DataSourceResource(mg::One<models::ediscovery::DataSource>);

mg::builder! { DataSourceResource: mg::One<models::ediscovery::DataSource> }

impl DataSourceResource {
    /// `…/microsoft.graph.ediscovery.siteSource`: cast to
    /// [`SiteSource`](models::ediscovery::SiteSource).
    #[doc(alias = "microsoft.graph.ediscovery.siteSource")]
    #[inline]
    pub fn cast_to_site_source(
        &self,
    ) -> requests::ediscovery::site_source::SiteSourceResource {
        mg::navigate(self, "microsoft.graph.ediscovery.siteSource")
    }

    /// `…/microsoft.graph.ediscovery.unifiedGroupSource`: cast to
    /// [`UnifiedGroupSource`](models::ediscovery::UnifiedGroupSource).
    #[doc(alias = "microsoft.graph.ediscovery.unifiedGroupSource")]
    #[inline]
    pub fn cast_to_unified_group_source(
        &self,
    ) -> requests::ediscovery::unified_group_source::UnifiedGroupSourceResource {
        mg::navigate(self, "microsoft.graph.ediscovery.unifiedGroupSource")
    }

    /// `…/microsoft.graph.ediscovery.userSource`: cast to
    /// [`UserSource`](models::ediscovery::UserSource).
    #[doc(alias = "microsoft.graph.ediscovery.userSource")]
    #[inline]
    pub fn cast_to_user_source(
        &self,
    ) -> requests::ediscovery::user_source::UserSourceResource {
        mg::navigate(self, "microsoft.graph.ediscovery.userSource")
    }
}

/// Requests on a collection of [`DataSource`](models::ediscovery::DataSource): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .compliance()
///     .ediscovery()
///     .cases()
///     .id(id)
///     .source_collections()
///     .id(id)
///     .additional_sources()
/// ```
#[derive(Clone, Debug)]
pub struct DataSourceCollection(
    mg::Many<models::ediscovery::DataSource, DataSourceResource>,
);

mg::builder! { DataSourceCollection: mg::Many<models::ediscovery::DataSource, DataSourceResource> }

impl DataSourceCollection {
    /// `…/microsoft.graph.ediscovery.siteSource`: the members that are
    /// [`SiteSource`](models::ediscovery::SiteSource).
    #[doc(alias = "microsoft.graph.ediscovery.siteSource")]
    #[inline]
    pub fn cast_to_site_source(
        &self,
    ) -> requests::ediscovery::site_source::SiteSourceCollection {
        mg::navigate(self, "microsoft.graph.ediscovery.siteSource")
    }

    /// `…/microsoft.graph.ediscovery.unifiedGroupSource`: the members that are
    /// [`UnifiedGroupSource`](models::ediscovery::UnifiedGroupSource).
    #[doc(alias = "microsoft.graph.ediscovery.unifiedGroupSource")]
    #[inline]
    pub fn cast_to_unified_group_source(
        &self,
    ) -> requests::ediscovery::unified_group_source::UnifiedGroupSourceCollection {
        mg::navigate(self, "microsoft.graph.ediscovery.unifiedGroupSource")
    }

    /// `…/microsoft.graph.ediscovery.userSource`: the members that are
    /// [`UserSource`](models::ediscovery::UserSource).
    #[doc(alias = "microsoft.graph.ediscovery.userSource")]
    #[inline]
    pub fn cast_to_user_source(
        &self,
    ) -> requests::ediscovery::user_source::UserSourceCollection {
        mg::navigate(self, "microsoft.graph.ediscovery.userSource")
    }
}
