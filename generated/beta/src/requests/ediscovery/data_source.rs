// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.ediscovery.dataSource`, by its URL.
    ///
    /// For example `/compliance/ediscovery/cases/{case-id}/noncustodialDataSources/{noncustodialDataSource-id}/dataSource`.
    DataSourceResource(mg::One<models::ediscovery::DataSource>)
}

impl DataSourceResource {
    /// `…/microsoft.graph.ediscovery.siteSource`
    #[inline]
    pub fn as_site_source(
        &self,
    ) -> requests::ediscovery::site_source::SiteSourceResource {
        mg::to(self, "microsoft.graph.ediscovery.siteSource")
    }

    /// `…/microsoft.graph.ediscovery.unifiedGroupSource`
    #[inline]
    pub fn as_unified_group_source(
        &self,
    ) -> requests::ediscovery::unified_group_source::UnifiedGroupSourceResource {
        mg::to(self, "microsoft.graph.ediscovery.unifiedGroupSource")
    }

    /// `…/microsoft.graph.ediscovery.userSource`
    #[inline]
    pub fn as_user_source(
        &self,
    ) -> requests::ediscovery::user_source::UserSourceResource {
        mg::to(self, "microsoft.graph.ediscovery.userSource")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.ediscovery.dataSource`, by its URL.
    ///
    /// For example `/compliance/ediscovery/cases/{case-id}/sourceCollections/{sourceCollection-id}/additionalSources`.
    DataSourceCollection(mg::Many<models::ediscovery::DataSource, DataSourceResource>)
}

impl DataSourceCollection {
    /// `…/microsoft.graph.ediscovery.siteSource`
    #[inline]
    pub fn as_site_source(
        &self,
    ) -> requests::ediscovery::site_source::SiteSourceCollection {
        mg::to(self, "microsoft.graph.ediscovery.siteSource")
    }

    /// `…/microsoft.graph.ediscovery.unifiedGroupSource`
    #[inline]
    pub fn as_unified_group_source(
        &self,
    ) -> requests::ediscovery::unified_group_source::UnifiedGroupSourceCollection {
        mg::to(self, "microsoft.graph.ediscovery.unifiedGroupSource")
    }

    /// `…/microsoft.graph.ediscovery.userSource`
    #[inline]
    pub fn as_user_source(
        &self,
    ) -> requests::ediscovery::user_source::UserSourceCollection {
        mg::to(self, "microsoft.graph.ediscovery.userSource")
    }
}
