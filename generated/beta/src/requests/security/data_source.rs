// @generated
use crate::{mg, models, requests};

/// Requests on one [`DataSource`](models::security::DataSource): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .cases()
///     .ediscovery_cases()
///     .id(id)
///     .noncustodial_data_sources()
///     .id(id)
///     .data_source()
/// ```
#[derive(Clone, Debug)]
pub struct DataSourceResource(mg::One<models::security::DataSource>);

mg::builder! { DataSourceResource: mg::One<models::security::DataSource> }

impl DataSourceResource {
    /// `…/microsoft.graph.security.siteSource`: cast to
    /// [`SiteSource`](models::security::SiteSource).
    #[doc(alias = "microsoft.graph.security.siteSource")]
    #[inline]
    pub fn cast_to_site_source(
        &self,
    ) -> requests::security::site_source::SiteSourceResource {
        mg::navigate(self, "microsoft.graph.security.siteSource")
    }

    /// `…/microsoft.graph.security.unifiedGroupSource`: cast to
    /// [`UnifiedGroupSource`](models::security::UnifiedGroupSource).
    #[doc(alias = "microsoft.graph.security.unifiedGroupSource")]
    #[inline]
    pub fn cast_to_unified_group_source(
        &self,
    ) -> requests::security::unified_group_source::UnifiedGroupSourceResource {
        mg::navigate(self, "microsoft.graph.security.unifiedGroupSource")
    }

    /// `…/microsoft.graph.security.userSource`: cast to
    /// [`UserSource`](models::security::UserSource).
    #[doc(alias = "microsoft.graph.security.userSource")]
    #[inline]
    pub fn cast_to_user_source(
        &self,
    ) -> requests::security::user_source::UserSourceResource {
        mg::navigate(self, "microsoft.graph.security.userSource")
    }
}

/// Requests on a collection of [`DataSource`](models::security::DataSource): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.security().cases().ediscovery_cases().id(id).searches().id(id).additional_sources()`.
#[derive(Clone, Debug)]
pub struct DataSourceCollection(
    mg::Many<models::security::DataSource, DataSourceResource>,
);

mg::builder! { DataSourceCollection: mg::Many<models::security::DataSource, DataSourceResource> }

impl DataSourceCollection {
    /// `…/microsoft.graph.security.siteSource`: the members that are
    /// [`SiteSource`](models::security::SiteSource).
    #[doc(alias = "microsoft.graph.security.siteSource")]
    #[inline]
    pub fn cast_to_site_source(
        &self,
    ) -> requests::security::site_source::SiteSourceCollection {
        mg::navigate(self, "microsoft.graph.security.siteSource")
    }

    /// `…/microsoft.graph.security.unifiedGroupSource`: the members that are
    /// [`UnifiedGroupSource`](models::security::UnifiedGroupSource).
    #[doc(alias = "microsoft.graph.security.unifiedGroupSource")]
    #[inline]
    pub fn cast_to_unified_group_source(
        &self,
    ) -> requests::security::unified_group_source::UnifiedGroupSourceCollection {
        mg::navigate(self, "microsoft.graph.security.unifiedGroupSource")
    }

    /// `…/microsoft.graph.security.userSource`: the members that are
    /// [`UserSource`](models::security::UserSource).
    #[doc(alias = "microsoft.graph.security.userSource")]
    #[inline]
    pub fn cast_to_user_source(
        &self,
    ) -> requests::security::user_source::UserSourceCollection {
        mg::navigate(self, "microsoft.graph.security.userSource")
    }
}
