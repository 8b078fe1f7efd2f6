// @generated
use crate::{mg, models, requests};

/// Requests on one [`Synchronization`](models::Synchronization): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.applications().id(id).synchronization()`.
#[derive(Clone, Debug)]
pub struct SynchronizationResource(mg::One<models::Synchronization>);

mg::builder! { SynchronizationResource: mg::One<models::Synchronization> }

impl SynchronizationResource {
    /// `…/jobs`: many [`SynchronizationJob`](models::SynchronizationJob).
    ///
    /// Least privileged permission to read: `Synchronization.Read.All` (delegated),
    /// `Application.ReadWrite.OwnedBy` (application).
    #[inline]
    pub fn jobs(&self) -> requests::synchronization_job::SynchronizationJobCollection {
        mg::navigate(self, "jobs")
    }

    /// `…/templates`: many [`SynchronizationTemplate`](models::SynchronizationTemplate).
    ///
    /// Least privileged permission to read: `Synchronization.Read.All` (delegated),
    /// `Application.ReadWrite.OwnedBy` (application).
    #[inline]
    pub fn templates(
        &self,
    ) -> requests::synchronization_template::SynchronizationTemplateCollection {
        mg::navigate(self, "templates")
    }

    /// `GET …/Ping`.
    ///
    /// Returns `String`.
    #[inline]
    pub fn ping(&self) -> mg::Request<String> {
        self.raw().function("Ping")
    }

    /// `POST …/acquireAccessToken`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Synchronization.ReadWrite.All` (delegated),
    /// `Application.ReadWrite.OwnedBy` (application).
    #[deprecated(
        note = "deprecated since 2026-02-06, to be removed on 2027-07-06 (revision 2026-02/SynchronizationSecret_Deprecation)"
    )]
    #[inline]
    pub fn acquire_access_token(
        &self,
        parameters: AcquireAccessToken,
    ) -> mg::Request<()> {
        self.raw().action_with("acquireAccessToken", &parameters)
    }
}

/// Parameters of [`SynchronizationResource::acquire_access_token`].
pub struct AcquireAccessToken {
    /// `credentials`.
    pub credentials: mg::Field<Vec<models::SynchronizationSecretKeyStringValuePair>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AcquireAccessToken: "microsoft.graph.acquireAccessToken", parameters;
    credentials: "credentials",
}
