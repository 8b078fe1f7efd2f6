// @generated
use crate::{mg, models, requests};

/// Requests on one [`MobileAppRelationship`](models::MobileAppRelationship): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_app_management().mobile_app_relationships().id(id)`.
#[derive(Clone, Debug)]
pub struct MobileAppRelationshipResource(mg::One<models::MobileAppRelationship>);

mg::builder! { MobileAppRelationshipResource: mg::One<models::MobileAppRelationship> }

impl MobileAppRelationshipResource {
    /// `…/microsoft.graph.mobileAppDependency`: cast to
    /// [`MobileAppDependency`](models::MobileAppDependency).
    #[doc(alias = "microsoft.graph.mobileAppDependency")]
    #[inline]
    pub fn cast_to_mobile_app_dependency(
        &self,
    ) -> requests::mobile_app_dependency::MobileAppDependencyResource {
        mg::navigate(self, "microsoft.graph.mobileAppDependency")
    }

    /// `…/microsoft.graph.mobileAppSupersedence`: cast to
    /// [`MobileAppSupersedence`](models::MobileAppSupersedence).
    #[doc(alias = "microsoft.graph.mobileAppSupersedence")]
    #[inline]
    pub fn cast_to_mobile_app_supersedence(
        &self,
    ) -> requests::mobile_app_supersedence::MobileAppSupersedenceResource {
        mg::navigate(self, "microsoft.graph.mobileAppSupersedence")
    }
}

/// Requests on a collection of [`MobileAppRelationship`](models::MobileAppRelationship): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_app_management().mobile_app_relationships()`.
#[derive(Clone, Debug)]
pub struct MobileAppRelationshipCollection(
    mg::Many<models::MobileAppRelationship, MobileAppRelationshipResource>,
);

mg::builder! { MobileAppRelationshipCollection: mg::Many<models::MobileAppRelationship, MobileAppRelationshipResource> }

impl MobileAppRelationshipCollection {
    /// `…/microsoft.graph.mobileAppDependency`: the members that are
    /// [`MobileAppDependency`](models::MobileAppDependency).
    #[doc(alias = "microsoft.graph.mobileAppDependency")]
    #[inline]
    pub fn cast_to_mobile_app_dependency(
        &self,
    ) -> requests::mobile_app_dependency::MobileAppDependencyCollection {
        mg::navigate(self, "microsoft.graph.mobileAppDependency")
    }

    /// `…/microsoft.graph.mobileAppSupersedence`: the members that are
    /// [`MobileAppSupersedence`](models::MobileAppSupersedence).
    #[doc(alias = "microsoft.graph.mobileAppSupersedence")]
    #[inline]
    pub fn cast_to_mobile_app_supersedence(
        &self,
    ) -> requests::mobile_app_supersedence::MobileAppSupersedenceCollection {
        mg::navigate(self, "microsoft.graph.mobileAppSupersedence")
    }
}
