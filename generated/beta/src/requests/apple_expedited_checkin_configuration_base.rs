// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.appleExpeditedCheckinConfigurationBase`, by its URL.
    AppleExpeditedCheckinConfigurationBaseResource(mg::One<models::AppleExpeditedCheckinConfigurationBase, requests::device_configuration::DeviceConfigurationResource>)
}

impl AppleExpeditedCheckinConfigurationBaseResource {
    /// `…/microsoft.graph.iosExpeditedCheckinConfiguration`
    #[inline]
    pub fn as_ios_expedited_checkin_configuration(
        &self,
    ) -> requests::ios_expedited_checkin_configuration::IosExpeditedCheckinConfigurationResource {
        mg::to(self, "microsoft.graph.iosExpeditedCheckinConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.appleExpeditedCheckinConfigurationBase`, by its URL.
    AppleExpeditedCheckinConfigurationBaseCollection(mg::Many<models::AppleExpeditedCheckinConfigurationBase, AppleExpeditedCheckinConfigurationBaseResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl AppleExpeditedCheckinConfigurationBaseCollection {
    /// `…/microsoft.graph.iosExpeditedCheckinConfiguration`
    #[inline]
    pub fn as_ios_expedited_checkin_configuration(
        &self,
    ) -> requests::ios_expedited_checkin_configuration::IosExpeditedCheckinConfigurationCollection {
        mg::to(self, "microsoft.graph.iosExpeditedCheckinConfiguration")
    }
}
