// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.distributionList`, by its URL.
    ///
    /// For example `/me/distributionLists/{distributionList-id}`.
    DistributionListResource(mg::One<models::DistributionList>)
}

impl DistributionListResource {
    /// `…/singleValueExtendedProperties`: many `singleValueLegacyExtendedProperty`
    #[inline]
    pub fn single_value_extended_properties(
        &self,
    ) -> requests::single_value_legacy_extended_property::SingleValueLegacyExtendedPropertyCollection {
        mg::to(self, "singleValueExtendedProperties")
    }

    /// `POST …/addMembers`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Contacts.ReadWrite** | **Contacts.ReadWrite** | **Contacts.ReadWrite** |
    #[inline]
    pub fn add_members(
        &self,
        parameters: AddMembers,
    ) -> mg::Request<models::DistributionList> {
        mg::Path::action_with(self, "addMembers", &parameters)
    }

    /// `POST …/deleteMembers`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Contacts.ReadWrite** | **Contacts.ReadWrite** | **Contacts.ReadWrite** |
    #[inline]
    pub fn delete_members(
        &self,
        parameters: DeleteMembers,
    ) -> mg::Request<models::DistributionList> {
        mg::Path::action_with(self, "deleteMembers", &parameters)
    }
}

/// A collection of `microsoft.graph.distributionList`, by its URL.
///
/// For example `/me/distributionLists`.
pub type DistributionListCollection = mg::Many<
    models::DistributionList,
    DistributionListResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.addMembers`.
    AddMembers "microsoft.graph.addMembers" "parameters";
    /// `members`: Collection(member), items not null
    members "members" "r": Vec<models::Member>,
}

mg::record! {
    /// Parameters of `microsoft.graph.deleteMembers`.
    DeleteMembers "microsoft.graph.deleteMembers" "parameters";
    /// `members`: Collection(member), items not null
    members "members" "r": Vec<models::Member>,
}
