// @generated
use crate::{mg, models, requests};

/// Requests on one [`NamedLocation`](models::NamedLocation): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.conditional_access().named_locations().id(id)`.
#[derive(Clone, Debug)]
pub struct NamedLocationResource(mg::One<models::NamedLocation>);

mg::builder! { NamedLocationResource: mg::One<models::NamedLocation> }

impl NamedLocationResource {
    /// `…/microsoft.graph.compliantNetworkNamedLocation`: cast to
    /// [`CompliantNetworkNamedLocation`](models::CompliantNetworkNamedLocation).
    #[doc(alias = "microsoft.graph.compliantNetworkNamedLocation")]
    #[inline]
    pub fn cast_to_compliant_network_named_location(
        &self,
    ) -> requests::compliant_network_named_location::CompliantNetworkNamedLocationResource {
        mg::navigate(self, "microsoft.graph.compliantNetworkNamedLocation")
    }

    /// `…/microsoft.graph.countryNamedLocation`: cast to
    /// [`CountryNamedLocation`](models::CountryNamedLocation).
    #[doc(alias = "microsoft.graph.countryNamedLocation")]
    #[inline]
    pub fn cast_to_country_named_location(
        &self,
    ) -> requests::country_named_location::CountryNamedLocationResource {
        mg::navigate(self, "microsoft.graph.countryNamedLocation")
    }

    /// `…/microsoft.graph.ipNamedLocation`: cast to [`IpNamedLocation`](models::IpNamedLocation).
    #[doc(alias = "microsoft.graph.ipNamedLocation")]
    #[inline]
    pub fn cast_to_ip_named_location(
        &self,
    ) -> requests::ip_named_location::IpNamedLocationResource {
        mg::navigate(self, "microsoft.graph.ipNamedLocation")
    }

    /// `…/microsoft.graph.privateLinkNamedLocation`: cast to
    /// [`PrivateLinkNamedLocation`](models::PrivateLinkNamedLocation).
    #[doc(alias = "microsoft.graph.privateLinkNamedLocation")]
    #[inline]
    pub fn cast_to_private_link_named_location(
        &self,
    ) -> requests::private_link_named_location::PrivateLinkNamedLocationResource {
        mg::navigate(self, "microsoft.graph.privateLinkNamedLocation")
    }

    /// `…/microsoft.graph.serviceTagNamedLocation`: cast to
    /// [`ServiceTagNamedLocation`](models::ServiceTagNamedLocation).
    #[doc(alias = "microsoft.graph.serviceTagNamedLocation")]
    #[inline]
    pub fn cast_to_service_tag_named_location(
        &self,
    ) -> requests::service_tag_named_location::ServiceTagNamedLocationResource {
        mg::navigate(self, "microsoft.graph.serviceTagNamedLocation")
    }

    /// `POST …/restore`.
    ///
    /// Returns [`NamedLocation`](models::NamedLocation).
    #[inline]
    pub fn restore(&self) -> mg::Request<models::NamedLocation> {
        self.raw().action("restore")
    }
}

/// Requests on a collection of [`NamedLocation`](models::NamedLocation): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.conditional_access().named_locations()`.
#[derive(Clone, Debug)]
pub struct NamedLocationCollection(
    mg::Many<models::NamedLocation, NamedLocationResource>,
);

mg::builder! { NamedLocationCollection: mg::Many<models::NamedLocation, NamedLocationResource> }

impl NamedLocationCollection {
    /// `…/microsoft.graph.compliantNetworkNamedLocation`: the members that are
    /// [`CompliantNetworkNamedLocation`](models::CompliantNetworkNamedLocation).
    #[doc(alias = "microsoft.graph.compliantNetworkNamedLocation")]
    #[inline]
    pub fn cast_to_compliant_network_named_location(
        &self,
    ) -> requests::compliant_network_named_location::CompliantNetworkNamedLocationCollection {
        mg::navigate(self, "microsoft.graph.compliantNetworkNamedLocation")
    }

    /// `…/microsoft.graph.countryNamedLocation`: the members that are
    /// [`CountryNamedLocation`](models::CountryNamedLocation).
    #[doc(alias = "microsoft.graph.countryNamedLocation")]
    #[inline]
    pub fn cast_to_country_named_location(
        &self,
    ) -> requests::country_named_location::CountryNamedLocationCollection {
        mg::navigate(self, "microsoft.graph.countryNamedLocation")
    }

    /// `…/microsoft.graph.ipNamedLocation`: the members that are
    /// [`IpNamedLocation`](models::IpNamedLocation).
    #[doc(alias = "microsoft.graph.ipNamedLocation")]
    #[inline]
    pub fn cast_to_ip_named_location(
        &self,
    ) -> requests::ip_named_location::IpNamedLocationCollection {
        mg::navigate(self, "microsoft.graph.ipNamedLocation")
    }

    /// `…/microsoft.graph.privateLinkNamedLocation`: the members that are
    /// [`PrivateLinkNamedLocation`](models::PrivateLinkNamedLocation).
    #[doc(alias = "microsoft.graph.privateLinkNamedLocation")]
    #[inline]
    pub fn cast_to_private_link_named_location(
        &self,
    ) -> requests::private_link_named_location::PrivateLinkNamedLocationCollection {
        mg::navigate(self, "microsoft.graph.privateLinkNamedLocation")
    }

    /// `…/microsoft.graph.serviceTagNamedLocation`: the members that are
    /// [`ServiceTagNamedLocation`](models::ServiceTagNamedLocation).
    #[doc(alias = "microsoft.graph.serviceTagNamedLocation")]
    #[inline]
    pub fn cast_to_service_tag_named_location(
        &self,
    ) -> requests::service_tag_named_location::ServiceTagNamedLocationCollection {
        mg::navigate(self, "microsoft.graph.serviceTagNamedLocation")
    }
}
