// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.ediscoveryNoncustodialDataSource`, by its URL.
    ///
    /// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/noncustodialDataSources/{ediscoveryNoncustodialDataSource-id}`.
    EdiscoveryNoncustodialDataSourceResource(mg::One<models::security::EdiscoveryNoncustodialDataSource>)
}

impl EdiscoveryNoncustodialDataSourceResource {
    /// `…/dataSource`: `microsoft.graph.security.dataSource`
    #[inline]
    pub fn data_source(&self) -> requests::security::data_source::DataSourceResource {
        mg::to(self, "dataSource")
    }

    /// `…/lastIndexOperation`: `microsoft.graph.security.ediscoveryIndexOperation`
    #[inline]
    pub fn last_index_operation(
        &self,
    ) -> requests::security::ediscovery_index_operation::EdiscoveryIndexOperationResource {
        mg::to(self, "lastIndexOperation")
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
    /// A collection of `microsoft.graph.security.ediscoveryNoncustodialDataSource`, by its URL.
    ///
    /// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/noncustodialDataSources`.
    EdiscoveryNoncustodialDataSourceCollection(mg::Many<models::security::EdiscoveryNoncustodialDataSource, EdiscoveryNoncustodialDataSourceResource>)
}

impl EdiscoveryNoncustodialDataSourceCollection {
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
    /// | **eDiscovery.ReadWrite.All**, eDiscovery.Read.All | **eDiscovery.ReadWrite.All**, eDiscovery.Read.All |
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
