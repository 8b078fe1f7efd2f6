// @generated
use crate::{mg, models, requests};

/// Requests on one [`SynchronizationJob`](models::SynchronizationJob): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.applications().id(id).synchronization().jobs().id(id)`.
#[derive(Clone, Debug)]
pub struct SynchronizationJobResource(mg::One<models::SynchronizationJob>);

mg::builder! { SynchronizationJobResource: mg::One<models::SynchronizationJob> }

impl SynchronizationJobResource {
    /// `…/bulkUpload`: [`BulkUpload`](models::BulkUpload).
    #[inline]
    pub fn bulk_upload(&self) -> requests::bulk_upload::BulkUploadResource {
        mg::navigate(self, "bulkUpload")
    }

    /// `…/schema`: [`SynchronizationSchema`](models::SynchronizationSchema).
    ///
    /// Least privileged permission to read: `Synchronization.Read.All` (delegated),
    /// `Application.ReadWrite.OwnedBy` (application).
    #[inline]
    pub fn schema(
        &self,
    ) -> requests::synchronization_schema::SynchronizationSchemaResource {
        mg::navigate(self, "schema")
    }

    /// `POST …/pause`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Synchronization.ReadWrite.All` (delegated),
    /// `Application.ReadWrite.OwnedBy` (application).
    #[inline]
    pub fn pause(&self) -> mg::Request<()> {
        self.raw().action("pause")
    }

    /// `POST …/provisionOnDemand`.
    ///
    /// Returns [`StringKeyStringValuePair`](models::StringKeyStringValuePair).
    ///
    /// Least privileged permission: `Synchronization.ReadWrite.All` (delegated),
    /// `Application.ReadWrite.OwnedBy` (application).
    #[inline]
    pub fn provision_on_demand(
        &self,
        parameters: ProvisionOnDemand,
    ) -> mg::Request<models::StringKeyStringValuePair> {
        self.raw().action_with("provisionOnDemand", &parameters)
    }

    /// `POST …/restart`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Synchronization.ReadWrite.All` (delegated),
    /// `Application.ReadWrite.OwnedBy` (application).
    #[inline]
    pub fn restart(&self, parameters: Restart) -> mg::Request<()> {
        self.raw().action_with("restart", &parameters)
    }

    /// `POST …/start`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Synchronization.ReadWrite.All` (delegated),
    /// `Application.ReadWrite.OwnedBy` (application).
    #[inline]
    pub fn start(&self) -> mg::Request<()> {
        self.raw().action("start")
    }

    /// `POST …/validateCredentials`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Synchronization.ReadWrite.All` (delegated),
    /// `Application.ReadWrite.OwnedBy` (application).
    #[deprecated(
        note = "deprecated since 2026-02-06, to be removed on 2027-07-06 (revision 2026-02/SynchronizationSecret_Deprecation)"
    )]
    #[inline]
    pub fn validate_credentials(
        &self,
        parameters: ValidateCredentials,
    ) -> mg::Request<()> {
        self.raw().action_with("validateCredentials", &parameters)
    }
}

/// Requests on a collection of [`SynchronizationJob`](models::SynchronizationJob): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.applications().id(id).synchronization().jobs()`.
#[derive(Clone, Debug)]
pub struct SynchronizationJobCollection(
    mg::Many<models::SynchronizationJob, SynchronizationJobResource>,
);

mg::builder! { SynchronizationJobCollection: mg::Many<models::SynchronizationJob, SynchronizationJobResource> }

impl SynchronizationJobCollection {
    /// `POST …/validateCredentials`.
    ///
    /// Returns no body.
    #[deprecated(
        note = "deprecated since 2026-02-06, to be removed on 2027-07-06 (revision 2026-02/SynchronizationSecret_Deprecation)"
    )]
    #[inline]
    pub fn validate_credentials(
        &self,
        parameters: ValidateCredentialsOnCollection,
    ) -> mg::Request<()> {
        self.raw().action_with("validateCredentials", &parameters)
    }
}

/// Parameters of [`SynchronizationJobResource::provision_on_demand`].
pub struct ProvisionOnDemand {
    /// `parameters`.
    pub parameters: mg::Field<Vec<models::SynchronizationJobApplicationParameters>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProvisionOnDemand: "microsoft.graph.provisionOnDemand", parameters;
    parameters: "parameters",
}

/// Parameters of [`SynchronizationJobResource::restart`].
pub struct Restart {
    /// `criteria`.
    pub criteria: mg::Field<mg::Boxed<models::SynchronizationJobRestartCriteria>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Restart: "microsoft.graph.restart", parameters;
    criteria: "criteria",
}

/// Parameters of [`SynchronizationJobResource::validate_credentials`].
pub struct ValidateCredentials {
    /// `applicationIdentifier`.
    pub application_identifier: mg::Field<String>,
    /// `credentials`.
    pub credentials: mg::Field<Vec<models::SynchronizationSecretKeyStringValuePair>>,
    /// `templateId`.
    pub template_id: mg::Field<String>,
    /// `useSavedCredentials`.
    pub use_saved_credentials: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ValidateCredentials: "microsoft.graph.validateCredentials", parameters;
    application_identifier: "applicationIdentifier",
    credentials: "credentials",
    template_id: "templateId",
    use_saved_credentials: "useSavedCredentials",
}

/// Parameters of [`SynchronizationJobCollection::validate_credentials`].
pub struct ValidateCredentialsOnCollection {
    /// `applicationIdentifier`.
    pub application_identifier: mg::Field<String>,
    /// `credentials`.
    pub credentials: mg::Field<Vec<models::SynchronizationSecretKeyStringValuePair>>,
    /// `templateId`.
    pub template_id: mg::Field<String>,
    /// `useSavedCredentials`.
    pub use_saved_credentials: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ValidateCredentialsOnCollection: "microsoft.graph.validateCredentials", parameters;
    application_identifier: "applicationIdentifier",
    credentials: "credentials",
    template_id: "templateId",
    use_saved_credentials: "useSavedCredentials",
}
