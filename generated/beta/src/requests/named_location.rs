// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.namedLocation`, by its URL.
    ///
    /// For example `/conditionalAccess/namedLocations/{namedLocation-id}`.
    NamedLocationResource(mg::One<models::NamedLocation>)
}

impl NamedLocationResource {
    /// `…/microsoft.graph.compliantNetworkNamedLocation`
    #[inline]
    pub fn as_compliant_network_named_location(
        &self,
    ) -> requests::compliant_network_named_location::CompliantNetworkNamedLocationResource {
        mg::to(self, "microsoft.graph.compliantNetworkNamedLocation")
    }

    /// `…/microsoft.graph.countryNamedLocation`
    #[inline]
    pub fn as_country_named_location(
        &self,
    ) -> requests::country_named_location::CountryNamedLocationResource {
        mg::to(self, "microsoft.graph.countryNamedLocation")
    }

    /// `…/microsoft.graph.ipNamedLocation`
    #[inline]
    pub fn as_ip_named_location(
        &self,
    ) -> requests::ip_named_location::IpNamedLocationResource {
        mg::to(self, "microsoft.graph.ipNamedLocation")
    }

    /// `…/microsoft.graph.privateLinkNamedLocation`
    #[inline]
    pub fn as_private_link_named_location(
        &self,
    ) -> requests::private_link_named_location::PrivateLinkNamedLocationResource {
        mg::to(self, "microsoft.graph.privateLinkNamedLocation")
    }

    /// `…/microsoft.graph.serviceTagNamedLocation`
    #[inline]
    pub fn as_service_tag_named_location(
        &self,
    ) -> requests::service_tag_named_location::ServiceTagNamedLocationResource {
        mg::to(self, "microsoft.graph.serviceTagNamedLocation")
    }

    /// `POST …/restore`
    #[inline]
    pub fn restore(&self) -> mg::Request<models::NamedLocation> {
        mg::Path::action(self, "restore")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.namedLocation`, by its URL.
    ///
    /// For example `/conditionalAccess/namedLocations`.
    NamedLocationCollection(mg::Many<models::NamedLocation, NamedLocationResource>)
}

impl NamedLocationCollection {
    /// `…/microsoft.graph.compliantNetworkNamedLocation`
    #[inline]
    pub fn as_compliant_network_named_location(
        &self,
    ) -> requests::compliant_network_named_location::CompliantNetworkNamedLocationCollection {
        mg::to(self, "microsoft.graph.compliantNetworkNamedLocation")
    }

    /// `…/microsoft.graph.countryNamedLocation`
    #[inline]
    pub fn as_country_named_location(
        &self,
    ) -> requests::country_named_location::CountryNamedLocationCollection {
        mg::to(self, "microsoft.graph.countryNamedLocation")
    }

    /// `…/microsoft.graph.ipNamedLocation`
    #[inline]
    pub fn as_ip_named_location(
        &self,
    ) -> requests::ip_named_location::IpNamedLocationCollection {
        mg::to(self, "microsoft.graph.ipNamedLocation")
    }

    /// `…/microsoft.graph.privateLinkNamedLocation`
    #[inline]
    pub fn as_private_link_named_location(
        &self,
    ) -> requests::private_link_named_location::PrivateLinkNamedLocationCollection {
        mg::to(self, "microsoft.graph.privateLinkNamedLocation")
    }

    /// `…/microsoft.graph.serviceTagNamedLocation`
    #[inline]
    pub fn as_service_tag_named_location(
        &self,
    ) -> requests::service_tag_named_location::ServiceTagNamedLocationCollection {
        mg::to(self, "microsoft.graph.serviceTagNamedLocation")
    }
}
