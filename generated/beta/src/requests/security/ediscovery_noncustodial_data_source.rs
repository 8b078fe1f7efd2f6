// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`EdiscoveryNoncustodialDataSource`](models::security::EdiscoveryNoncustodialDataSource): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.security().cases().ediscovery_cases().id(id).noncustodial_data_sources().id(id)`.
#[derive(Clone, Debug)]
pub struct EdiscoveryNoncustodialDataSourceResource(
    mg::One<models::security::EdiscoveryNoncustodialDataSource>,
);

mg::builder! { EdiscoveryNoncustodialDataSourceResource: mg::One<models::security::EdiscoveryNoncustodialDataSource> }

impl EdiscoveryNoncustodialDataSourceResource {
    /// `…/dataSource`: [`DataSource`](models::security::DataSource).
    #[inline]
    pub fn data_source(&self) -> requests::security::data_source::DataSourceResource {
        mg::navigate(self, "dataSource")
    }

    /// `…/lastIndexOperation`:
    /// [`EdiscoveryIndexOperation`](models::security::EdiscoveryIndexOperation).
    #[inline]
    pub fn last_index_operation(
        &self,
    ) -> requests::security::ediscovery_index_operation::EdiscoveryIndexOperationResource {
        mg::navigate(self, "lastIndexOperation")
    }

    /// `POST …/microsoft.graph.security.applyHold`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.applyHold")]
    #[inline]
    pub fn apply_hold(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.security.applyHold")
    }

    /// `POST …/microsoft.graph.security.release`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.release")]
    #[inline]
    pub fn release(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.security.release")
    }

    /// `POST …/microsoft.graph.security.removeHold`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.removeHold")]
    #[inline]
    pub fn remove_hold(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.security.removeHold")
    }

    /// `POST …/microsoft.graph.security.updateIndex`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.updateIndex")]
    #[inline]
    pub fn update_index(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.security.updateIndex")
    }
}

/// Requests on a collection of
/// [`EdiscoveryNoncustodialDataSource`](models::security::EdiscoveryNoncustodialDataSource):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.security().cases().ediscovery_cases().id(id).noncustodial_data_sources()`.
#[derive(Clone, Debug)]
pub struct EdiscoveryNoncustodialDataSourceCollection(
    mg::Many<
        models::security::EdiscoveryNoncustodialDataSource,
        EdiscoveryNoncustodialDataSourceResource,
    >,
);

mg::builder! { EdiscoveryNoncustodialDataSourceCollection: mg::Many<models::security::EdiscoveryNoncustodialDataSource, EdiscoveryNoncustodialDataSourceResource> }

impl EdiscoveryNoncustodialDataSourceCollection {
    /// `POST …/microsoft.graph.security.applyHold`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.applyHold")]
    #[inline]
    pub fn apply_hold(&self, parameters: ApplyHold) -> mg::Request<()> {
        self.raw().action_with("microsoft.graph.security.applyHold", &parameters)
    }

    /// `POST …/microsoft.graph.security.removeHold`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.removeHold")]
    #[inline]
    pub fn remove_hold(&self, parameters: RemoveHold) -> mg::Request<()> {
        self.raw().action_with("microsoft.graph.security.removeHold", &parameters)
    }

    /// `POST …/microsoft.graph.security.updateIndex`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.updateIndex")]
    #[inline]
    pub fn update_index(&self, parameters: UpdateIndex) -> mg::Request<()> {
        self.raw().action_with("microsoft.graph.security.updateIndex", &parameters)
    }
}

/// Parameters of [`EdiscoveryNoncustodialDataSourceCollection::apply_hold`].
pub struct ApplyHold {
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyHold: "microsoft.graph.security.applyHold", parameters;
    ids: "ids",
}

/// Parameters of [`EdiscoveryNoncustodialDataSourceCollection::remove_hold`].
pub struct RemoveHold {
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoveHold: "microsoft.graph.security.removeHold", parameters;
    ids: "ids",
}

/// Parameters of [`EdiscoveryNoncustodialDataSourceCollection::update_index`].
pub struct UpdateIndex {
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateIndex: "microsoft.graph.security.updateIndex", parameters;
    ids: "ids",
}
