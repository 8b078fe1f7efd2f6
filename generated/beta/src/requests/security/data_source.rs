// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.dataSource`, by its URL.
    ///
    /// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/noncustodialDataSources/{ediscoveryNoncustodialDataSource-id}/dataSource`.
    DataSourceResource(mg::One<models::security::DataSource>)
}

impl DataSourceResource {
    /// `…/microsoft.graph.security.siteSource`
    #[inline]
    pub fn as_site_source(&self) -> requests::security::site_source::SiteSourceResource {
        mg::to(self, "microsoft.graph.security.siteSource")
    }

    /// `…/microsoft.graph.security.unifiedGroupSource`
    #[inline]
    pub fn as_unified_group_source(
        &self,
    ) -> requests::security::unified_group_source::UnifiedGroupSourceResource {
        mg::to(self, "microsoft.graph.security.unifiedGroupSource")
    }

    /// `…/microsoft.graph.security.userSource`
    #[inline]
    pub fn as_user_source(&self) -> requests::security::user_source::UserSourceResource {
        mg::to(self, "microsoft.graph.security.userSource")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.security.dataSource`, by its URL.
    ///
    /// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/searches/{ediscoverySearch-id}/additionalSources`.
    DataSourceCollection(mg::Many<models::security::DataSource, DataSourceResource>)
}

impl DataSourceCollection {
    /// `…/microsoft.graph.security.siteSource`
    #[inline]
    pub fn as_site_source(
        &self,
    ) -> requests::security::site_source::SiteSourceCollection {
        mg::to(self, "microsoft.graph.security.siteSource")
    }

    /// `…/microsoft.graph.security.unifiedGroupSource`
    #[inline]
    pub fn as_unified_group_source(
        &self,
    ) -> requests::security::unified_group_source::UnifiedGroupSourceCollection {
        mg::to(self, "microsoft.graph.security.unifiedGroupSource")
    }

    /// `…/microsoft.graph.security.userSource`
    #[inline]
    pub fn as_user_source(
        &self,
    ) -> requests::security::user_source::UserSourceCollection {
        mg::to(self, "microsoft.graph.security.userSource")
    }
}
