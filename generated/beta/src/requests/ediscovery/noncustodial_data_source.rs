// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.ediscovery.noncustodialDataSource`, by its URL.
    ///
    /// For example `/compliance/ediscovery/cases/{case-id}/noncustodialDataSources/{noncustodialDataSource-id}`.
    NoncustodialDataSourceResource(mg::One<models::ediscovery::NoncustodialDataSource>)
}

impl NoncustodialDataSourceResource {
    /// `…/dataSource`: `microsoft.graph.ediscovery.dataSource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn data_source(&self) -> requests::ediscovery::data_source::DataSourceResource {
        mg::to(self, "dataSource")
    }

    /// `…/lastIndexOperation`: `microsoft.graph.ediscovery.caseIndexOperation`
    #[inline]
    pub fn last_index_operation(
        &self,
    ) -> requests::ediscovery::case_index_operation::CaseIndexOperationResource {
        mg::to(self, "lastIndexOperation")
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
    /// A collection of `microsoft.graph.ediscovery.noncustodialDataSource`, by its URL.
    ///
    /// For example `/compliance/ediscovery/cases/{case-id}/noncustodialDataSources`.
    NoncustodialDataSourceCollection(mg::Many<models::ediscovery::NoncustodialDataSource, NoncustodialDataSourceResource>)
}

impl NoncustodialDataSourceCollection {
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
