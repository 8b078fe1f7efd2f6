// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.synchronization`, by its URL.
    ///
    /// For example `/applications/{application-id}/synchronization`.
    SynchronizationResource(mg::One<models::Synchronization>)
}

impl SynchronizationResource {
    /// `…/jobs`: many `synchronizationJob`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Synchronization.Read.All**, **Synchronization.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Synchronization.Read.All, Synchronization.ReadWrite.All |
    /// | `GET …/{id}` | **Synchronization.Read.All**, **Synchronization.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Synchronization.Read.All, Synchronization.ReadWrite.All |
    /// | `POST` | **Synchronization.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Synchronization.ReadWrite.All |
    /// | `PATCH …/{id}` | **Synchronization.ReadWrite.All** | **Synchronization.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Synchronization.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Synchronization.ReadWrite.All |
    #[inline]
    pub fn jobs(&self) -> requests::synchronization_job::SynchronizationJobCollection {
        mg::to(self, "jobs")
    }

    /// `…/templates`: many `synchronizationTemplate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Synchronization.Read.All**, **Synchronization.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Synchronization.Read.All, Synchronization.ReadWrite.All |
    /// | `GET …/{id}` | **Synchronization.Read.All**, **Synchronization.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Synchronization.Read.All, Synchronization.ReadWrite.All |
    /// | `PATCH …/{id}` | **Synchronization.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Synchronization.ReadWrite.All |
    #[inline]
    pub fn templates(
        &self,
    ) -> requests::synchronization_template::SynchronizationTemplateCollection {
        mg::to(self, "templates")
    }

    /// `GET …/Ping`
    #[inline]
    pub fn ping(&self) -> mg::Request<String> {
        mg::Path::function(self, "Ping")
    }

    /// `POST …/acquireAccessToken`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Synchronization.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Synchronization.ReadWrite.All |
    #[deprecated(
        note = "deprecated since 2026-02-06, to be removed on 2027-07-06 (revision 2026-02/SynchronizationSecret_Deprecation)"
    )]
    #[inline]
    pub fn acquire_access_token(
        &self,
        parameters: AcquireAccessToken,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "acquireAccessToken", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.acquireAccessToken`.
    AcquireAccessToken "microsoft.graph.acquireAccessToken" "parameters";
    /// `credentials`: Collection(synchronizationSecretKeyStringValuePair)
    credentials "credentials": Vec<models::SynchronizationSecretKeyStringValuePair>,
}
