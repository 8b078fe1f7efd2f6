// @generated
use crate::{mg, models};

/// Requests on one [`ImpactedResource`](models::ImpactedResource): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.directory().impacted_resources().id(id)`.
#[derive(Clone, Debug)]
pub struct ImpactedResourceResource(mg::One<models::ImpactedResource>);

mg::builder! { ImpactedResourceResource: mg::One<models::ImpactedResource> }

impl ImpactedResourceResource {
    /// `POST …/complete`.
    ///
    /// Returns [`ImpactedResource`](models::ImpactedResource).
    ///
    /// Least privileged permission: `DirectoryRecommendations.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn complete(&self) -> mg::Request<models::ImpactedResource> {
        self.raw().action("complete")
    }

    /// `POST …/dismiss`.
    ///
    /// Returns [`ImpactedResource`](models::ImpactedResource).
    ///
    /// Least privileged permission: `DirectoryRecommendations.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn dismiss(&self, parameters: Dismiss) -> mg::Request<models::ImpactedResource> {
        self.raw().action_with("dismiss", &parameters)
    }

    /// `POST …/postpone`.
    ///
    /// Returns [`ImpactedResource`](models::ImpactedResource).
    ///
    /// Least privileged permission: `DirectoryRecommendations.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn postpone(
        &self,
        parameters: impl Into<Postpone>,
    ) -> mg::Request<models::ImpactedResource> {
        self.raw().action_with("postpone", &parameters.into())
    }

    /// `POST …/reactivate`.
    ///
    /// Returns [`ImpactedResource`](models::ImpactedResource).
    ///
    /// Least privileged permission: `DirectoryRecommendations.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn reactivate(&self) -> mg::Request<models::ImpactedResource> {
        self.raw().action("reactivate")
    }
}

/// Requests on a collection of [`ImpactedResource`](models::ImpactedResource): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.directory().impacted_resources()`.
pub type ImpactedResourceCollection = mg::Many<
    models::ImpactedResource,
    ImpactedResourceResource,
>;

/// Parameters of [`ImpactedResourceResource::dismiss`].
pub struct Dismiss {
    /// `dismissReason`.
    pub dismiss_reason: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Dismiss: "microsoft.graph.dismiss", parameters;
    dismiss_reason: "dismissReason",
}

/// Parameters of [`ImpactedResourceResource::postpone`].
///
/// A call can pass `postpone_until_date_time` alone.
pub struct Postpone {
    /// `postponeUntilDateTime`. Required.
    pub postpone_until_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Postpone: "microsoft.graph.postpone", parameters;
    postpone_until_date_time: "postponeUntilDateTime" required,
}

mg::required_parameters! {
    Postpone;
    postpone_until_date_time: mg::DateTimeOffset,
}
