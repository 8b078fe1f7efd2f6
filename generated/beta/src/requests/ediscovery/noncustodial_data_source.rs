// @generated
use crate::{mg, models, requests};

/// Requests on one [`NoncustodialDataSource`](models::ediscovery::NoncustodialDataSource): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.compliance().ediscovery().cases().id(id).noncustodial_data_sources().id(id)`.
#[derive(Clone, Debug)]
pub struct NoncustodialDataSourceResource(
    mg::One<models::ediscovery::NoncustodialDataSource>,
);

mg::builder! { NoncustodialDataSourceResource: mg::One<models::ediscovery::NoncustodialDataSource> }

impl NoncustodialDataSourceResource {
    /// `…/dataSource`: [`DataSource`](models::ediscovery::DataSource).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn data_source(&self) -> requests::ediscovery::data_source::DataSourceResource {
        mg::navigate(self, "dataSource")
    }

    /// `…/lastIndexOperation`: [`CaseIndexOperation`](models::ediscovery::CaseIndexOperation).
    #[inline]
    pub fn last_index_operation(
        &self,
    ) -> requests::ediscovery::case_index_operation::CaseIndexOperationResource {
        mg::navigate(self, "lastIndexOperation")
    }

    /// `POST …/microsoft.graph.ediscovery.applyHold`.
    ///
    /// Returns no body.
    #[doc(alias = "microsoft.graph.ediscovery.applyHold")]
    #[inline]
    pub fn apply_hold(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.ediscovery.applyHold")
    }

    /// `POST …/microsoft.graph.ediscovery.release`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.ediscovery.release")]
    #[inline]
    pub fn release(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.ediscovery.release")
    }

    /// `POST …/microsoft.graph.ediscovery.removeHold`.
    ///
    /// Returns no body.
    #[doc(alias = "microsoft.graph.ediscovery.removeHold")]
    #[inline]
    pub fn remove_hold(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.ediscovery.removeHold")
    }

    /// `POST …/microsoft.graph.ediscovery.updateIndex`.
    ///
    /// Returns no body.
    #[doc(alias = "microsoft.graph.ediscovery.updateIndex")]
    #[inline]
    pub fn update_index(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.ediscovery.updateIndex")
    }
}

/// Requests on a collection of
/// [`NoncustodialDataSource`](models::ediscovery::NoncustodialDataSource): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.compliance().ediscovery().cases().id(id).noncustodial_data_sources()`.
#[derive(Clone, Debug)]
pub struct NoncustodialDataSourceCollection(
    mg::Many<models::ediscovery::NoncustodialDataSource, NoncustodialDataSourceResource>,
);

mg::builder! { NoncustodialDataSourceCollection: mg::Many<models::ediscovery::NoncustodialDataSource, NoncustodialDataSourceResource> }

impl NoncustodialDataSourceCollection {
    /// `POST …/microsoft.graph.ediscovery.applyHold`.
    ///
    /// Returns no body.
    #[doc(alias = "microsoft.graph.ediscovery.applyHold")]
    #[inline]
    pub fn apply_hold(&self, parameters: ApplyHold) -> mg::Request<()> {
        self.raw().action_with("microsoft.graph.ediscovery.applyHold", &parameters)
    }

    /// `POST …/microsoft.graph.ediscovery.removeHold`.
    ///
    /// Returns no body.
    #[doc(alias = "microsoft.graph.ediscovery.removeHold")]
    #[inline]
    pub fn remove_hold(&self, parameters: RemoveHold) -> mg::Request<()> {
        self.raw().action_with("microsoft.graph.ediscovery.removeHold", &parameters)
    }
}

/// Parameters of [`NoncustodialDataSourceCollection::apply_hold`].
pub struct ApplyHold {
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyHold: "microsoft.graph.ediscovery.applyHold", parameters;
    ids: "ids",
}

/// Parameters of [`NoncustodialDataSourceCollection::remove_hold`].
pub struct RemoveHold {
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoveHold: "microsoft.graph.ediscovery.removeHold", parameters;
    ids: "ids",
}
