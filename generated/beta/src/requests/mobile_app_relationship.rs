// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.mobileAppRelationship`, by its URL.
    ///
    /// For example `/deviceAppManagement/mobileAppRelationships/{mobileAppRelationship-id}`.
    MobileAppRelationshipResource(mg::One<models::MobileAppRelationship>)
}

impl MobileAppRelationshipResource {
    /// `…/microsoft.graph.mobileAppDependency`
    #[inline]
    pub fn as_mobile_app_dependency(
        &self,
    ) -> requests::mobile_app_dependency::MobileAppDependencyResource {
        mg::to(self, "microsoft.graph.mobileAppDependency")
    }

    /// `…/microsoft.graph.mobileAppSupersedence`
    #[inline]
    pub fn as_mobile_app_supersedence(
        &self,
    ) -> requests::mobile_app_supersedence::MobileAppSupersedenceResource {
        mg::to(self, "microsoft.graph.mobileAppSupersedence")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.mobileAppRelationship`, by its URL.
    ///
    /// For example `/deviceAppManagement/mobileAppRelationships`.
    MobileAppRelationshipCollection(mg::Many<models::MobileAppRelationship, MobileAppRelationshipResource>)
}

impl MobileAppRelationshipCollection {
    /// `…/microsoft.graph.mobileAppDependency`
    #[inline]
    pub fn as_mobile_app_dependency(
        &self,
    ) -> requests::mobile_app_dependency::MobileAppDependencyCollection {
        mg::to(self, "microsoft.graph.mobileAppDependency")
    }

    /// `…/microsoft.graph.mobileAppSupersedence`
    #[inline]
    pub fn as_mobile_app_supersedence(
        &self,
    ) -> requests::mobile_app_supersedence::MobileAppSupersedenceCollection {
        mg::to(self, "microsoft.graph.mobileAppSupersedence")
    }
}
