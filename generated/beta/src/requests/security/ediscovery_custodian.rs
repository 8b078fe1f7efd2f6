// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.ediscoveryCustodian`, by its URL.
    ///
    /// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/custodians/{ediscoveryCustodian-id}`.
    EdiscoveryCustodianResource(mg::One<models::security::EdiscoveryCustodian>)
}

impl EdiscoveryCustodianResource {
    /// `…/lastIndexOperation`: `microsoft.graph.security.ediscoveryIndexOperation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn last_index_operation(
        &self,
    ) -> requests::security::ediscovery_index_operation::EdiscoveryIndexOperationResource {
        mg::to(self, "lastIndexOperation")
    }

    /// `…/siteSources`: many `microsoft.graph.security.siteSource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn site_sources(&self) -> requests::security::site_source::SiteSourceCollection {
        mg::to(self, "siteSources")
    }

    /// `…/unifiedGroupSources`: many `microsoft.graph.security.unifiedGroupSource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn unified_group_sources(
        &self,
    ) -> requests::security::unified_group_source::UnifiedGroupSourceCollection {
        mg::to(self, "unifiedGroupSources")
    }

    /// `…/userSources`: many `microsoft.graph.security.userSource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn user_sources(&self) -> requests::security::user_source::UserSourceCollection {
        mg::to(self, "userSources")
    }

    /// `POST …/microsoft.graph.security.activate`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn activate(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.security.activate")
    }

    /// `POST …/microsoft.graph.security.applyHold`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn apply_hold(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.security.applyHold")
    }

    /// `POST …/microsoft.graph.security.release`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn release(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.security.release")
    }

    /// `POST …/microsoft.graph.security.removeHold`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn remove_hold(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.security.removeHold")
    }

    /// `POST …/microsoft.graph.security.updateIndex`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn update_index(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.security.updateIndex")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.security.ediscoveryCustodian`, by its URL.
    ///
    /// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/custodians`.
    EdiscoveryCustodianCollection(mg::Many<models::security::EdiscoveryCustodian, EdiscoveryCustodianResource>)
}

impl EdiscoveryCustodianCollection {
    /// `POST …/microsoft.graph.security.applyHold`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn apply_hold(&self, parameters: ApplyHold) -> mg::Request<()> {
        mg::Path::action_with(self, "microsoft.graph.security.applyHold", &parameters)
    }

    /// `POST …/microsoft.graph.security.removeHold`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn remove_hold(&self, parameters: RemoveHold) -> mg::Request<()> {
        mg::Path::action_with(self, "microsoft.graph.security.removeHold", &parameters)
    }

    /// `POST …/microsoft.graph.security.updateIndex`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn update_index(&self, parameters: UpdateIndex) -> mg::Request<()> {
        mg::Path::action_with(self, "microsoft.graph.security.updateIndex", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.security.applyHold`.
    ApplyHold "microsoft.graph.security.applyHold" "parameters";
    /// `ids`: Collection(String)
    ids "ids": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.security.removeHold`.
    RemoveHold "microsoft.graph.security.removeHold" "parameters";
    /// `ids`: Collection(String)
    ids "ids": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.security.updateIndex`.
    UpdateIndex "microsoft.graph.security.updateIndex" "parameters";
    /// `ids`: Collection(String)
    ids "ids": Vec<String>,
}
