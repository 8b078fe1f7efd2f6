// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.ediscovery.custodian`, by its URL.
    ///
    /// For example `/compliance/ediscovery/cases/{case-id}/custodians/{custodian-id}`.
    CustodianResource(mg::One<models::ediscovery::Custodian>)
}

impl CustodianResource {
    /// `…/lastIndexOperation`: `microsoft.graph.ediscovery.caseIndexOperation`
    #[inline]
    pub fn last_index_operation(
        &self,
    ) -> requests::ediscovery::case_index_operation::CaseIndexOperationResource {
        mg::to(self, "lastIndexOperation")
    }

    /// `…/siteSources`: many `microsoft.graph.ediscovery.siteSource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `GET …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `DELETE …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn site_sources(
        &self,
    ) -> requests::ediscovery::site_source::SiteSourceCollection {
        mg::to(self, "siteSources")
    }

    /// `…/unifiedGroupSources`: many `microsoft.graph.ediscovery.unifiedGroupSource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `GET …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn unified_group_sources(
        &self,
    ) -> requests::ediscovery::unified_group_source::UnifiedGroupSourceCollection {
        mg::to(self, "unifiedGroupSources")
    }

    /// `…/userSources`: many `microsoft.graph.ediscovery.userSource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `GET …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `DELETE …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn user_sources(
        &self,
    ) -> requests::ediscovery::user_source::UserSourceCollection {
        mg::to(self, "userSources")
    }

    /// `POST …/microsoft.graph.ediscovery.activate`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn activate(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.ediscovery.activate")
    }

    /// `POST …/microsoft.graph.ediscovery.applyHold`
    #[inline]
    pub fn apply_hold(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.ediscovery.applyHold")
    }

    /// `POST …/microsoft.graph.ediscovery.release`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn release(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.ediscovery.release")
    }

    /// `POST …/microsoft.graph.ediscovery.removeHold`
    #[inline]
    pub fn remove_hold(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.ediscovery.removeHold")
    }

    /// `POST …/microsoft.graph.ediscovery.updateIndex`
    #[inline]
    pub fn update_index(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.ediscovery.updateIndex")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.ediscovery.custodian`, by its URL.
    ///
    /// For example `/compliance/ediscovery/cases/{case-id}/custodians`.
    CustodianCollection(mg::Many<models::ediscovery::Custodian, CustodianResource>)
}

impl CustodianCollection {
    /// `POST …/microsoft.graph.ediscovery.applyHold`
    #[inline]
    pub fn apply_hold(&self, parameters: ApplyHold) -> mg::Request<()> {
        mg::Path::action_with(self, "microsoft.graph.ediscovery.applyHold", &parameters)
    }

    /// `POST …/microsoft.graph.ediscovery.removeHold`
    #[inline]
    pub fn remove_hold(&self, parameters: RemoveHold) -> mg::Request<()> {
        mg::Path::action_with(self, "microsoft.graph.ediscovery.removeHold", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.ediscovery.applyHold`.
    ApplyHold "microsoft.graph.ediscovery.applyHold" "parameters";
    /// `ids`: Collection(String)
    ids "ids": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.ediscovery.removeHold`.
    RemoveHold "microsoft.graph.ediscovery.removeHold" "parameters";
    /// `ids`: Collection(String)
    ids "ids": Vec<String>,
}
