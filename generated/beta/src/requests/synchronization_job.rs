// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.synchronizationJob`, by its URL.
    ///
    /// For example `/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}`.
    SynchronizationJobResource(mg::One<models::SynchronizationJob>)
}

impl SynchronizationJobResource {
    /// `…/bulkUpload`: `bulkUpload`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` | **SynchronizationData-User.Upload** | **SynchronizationData-User.Upload.OwnedBy**, SynchronizationData-User.Upload |
    #[inline]
    pub fn bulk_upload(&self) -> requests::bulk_upload::BulkUploadResource {
        mg::to(self, "bulkUpload")
    }

    /// `…/schema`: `synchronizationSchema`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Synchronization.Read.All**, **Synchronization.ReadWrite.All**, CustomSecAttributeProvisioning.Read.All, CustomSecAttributeProvisioning.ReadWrite.All | **Application.ReadWrite.OwnedBy**, **CustomSecAttributeProvisioning.Read.All**, Synchronization.Read.All, CustomSecAttributeProvisioning.ReadWrite.All, Synchronization.ReadWrite.All |
    /// | `PUT` | **Synchronization.ReadWrite.All**, CustomSecAttributeProvisioning.ReadWrite.All | **Application.ReadWrite.OwnedBy**, **CustomSecAttributeProvisioning.ReadWrite.All**, Synchronization.ReadWrite.All |
    /// | `DELETE` | **Synchronization.ReadWrite.All**, CustomSecAttributeProvisioning.ReadWrite.All | **Application.ReadWrite.OwnedBy**, **CustomSecAttributeProvisioning.ReadWrite.All**, Synchronization.ReadWrite.All |
    #[inline]
    pub fn schema(
        &self,
    ) -> requests::synchronization_schema::SynchronizationSchemaResource {
        mg::to(self, "schema")
    }

    /// `POST …/pause`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Synchronization.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Synchronization.ReadWrite.All |
    #[inline]
    pub fn pause(&self) -> mg::Request<()> {
        mg::Path::action(self, "pause")
    }

    /// `POST …/provisionOnDemand`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Synchronization.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Synchronization.ReadWrite.All |
    #[inline]
    pub fn provision_on_demand(
        &self,
        parameters: ProvisionOnDemand,
    ) -> mg::Request<models::StringKeyStringValuePair> {
        mg::Path::action_with(self, "provisionOnDemand", &parameters)
    }

    /// `POST …/restart`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Synchronization.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Synchronization.ReadWrite.All |
    #[inline]
    pub fn restart(&self, parameters: Restart) -> mg::Request<()> {
        mg::Path::action_with(self, "restart", &parameters)
    }

    /// `POST …/start`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Synchronization.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Synchronization.ReadWrite.All |
    #[inline]
    pub fn start(&self) -> mg::Request<()> {
        mg::Path::action(self, "start")
    }

    /// `POST …/validateCredentials`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Synchronization.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Synchronization.ReadWrite.All |
    #[deprecated(
        note = "deprecated since 2026-02-06, to be removed on 2027-07-06 (revision 2026-02/SynchronizationSecret_Deprecation)"
    )]
    #[inline]
    pub fn validate_credentials(
        &self,
        parameters: ValidateCredentials,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "validateCredentials", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.synchronizationJob`, by its URL.
    ///
    /// For example `/applications/{application-id}/synchronization/jobs`.
    SynchronizationJobCollection(mg::Many<models::SynchronizationJob, SynchronizationJobResource>)
}

impl SynchronizationJobCollection {
    /// `POST …/validateCredentials`
    #[deprecated(
        note = "deprecated since 2026-02-06, to be removed on 2027-07-06 (revision 2026-02/SynchronizationSecret_Deprecation)"
    )]
    #[inline]
    pub fn validate_credentials(
        &self,
        parameters: ValidateCredentialsOnCollection,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "validateCredentials", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.provisionOnDemand`.
    ProvisionOnDemand "microsoft.graph.provisionOnDemand" "parameters";
    /// `parameters`: Collection(synchronizationJobApplicationParameters)
    parameters "parameters": Vec<models::SynchronizationJobApplicationParameters>,
}

mg::record! {
    /// Parameters of `microsoft.graph.restart`.
    Restart "microsoft.graph.restart" "parameters";
    /// `criteria`: synchronizationJobRestartCriteria
    criteria "criteria": mg::Boxed<models::SynchronizationJobRestartCriteria>,
}

mg::record! {
    /// Parameters of `microsoft.graph.validateCredentials`.
    ValidateCredentials "microsoft.graph.validateCredentials" "parameters";
    /// `applicationIdentifier`: String
    application_identifier "applicationIdentifier": String,
    /// `credentials`: Collection(synchronizationSecretKeyStringValuePair)
    credentials "credentials": Vec<models::SynchronizationSecretKeyStringValuePair>,
    /// `templateId`: String
    template_id "templateId": String,
    /// `useSavedCredentials`: Boolean
    use_saved_credentials "useSavedCredentials": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.validateCredentials`.
    ValidateCredentialsOnCollection "microsoft.graph.validateCredentials" "parameters";
    /// `applicationIdentifier`: String
    application_identifier "applicationIdentifier": String,
    /// `credentials`: Collection(synchronizationSecretKeyStringValuePair)
    credentials "credentials": Vec<models::SynchronizationSecretKeyStringValuePair>,
    /// `templateId`: String
    template_id "templateId": String,
    /// `useSavedCredentials`: Boolean
    use_saved_credentials "useSavedCredentials": bool,
}
