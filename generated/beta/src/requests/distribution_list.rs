// @generated
use crate::{mg, models, requests};

/// Requests on one [`DistributionList`](models::DistributionList): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.me().distribution_lists().id(id)`.
#[derive(Clone, Debug)]
pub struct DistributionListResource(mg::One<models::DistributionList>);

mg::builder! { DistributionListResource: mg::One<models::DistributionList> }

impl DistributionListResource {
    /// `…/singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](models::SingleValueLegacyExtendedProperty).
    #[inline]
    pub fn single_value_extended_properties(
        &self,
    ) -> requests::single_value_legacy_extended_property::SingleValueLegacyExtendedPropertyCollection {
        mg::navigate(self, "singleValueExtendedProperties")
    }

    /// `POST …/addMembers`.
    ///
    /// Returns [`DistributionList`](models::DistributionList).
    ///
    /// Least privileged permission: `Contacts.ReadWrite` (delegated, application).
    #[inline]
    pub fn add_members(
        &self,
        parameters: impl Into<AddMembers>,
    ) -> mg::Request<models::DistributionList> {
        self.raw().action_with("addMembers", &parameters.into())
    }

    /// `POST …/deleteMembers`.
    ///
    /// Returns [`DistributionList`](models::DistributionList).
    ///
    /// Least privileged permission: `Contacts.ReadWrite` (delegated, application).
    #[inline]
    pub fn delete_members(
        &self,
        parameters: impl Into<DeleteMembers>,
    ) -> mg::Request<models::DistributionList> {
        self.raw().action_with("deleteMembers", &parameters.into())
    }
}

/// Requests on a collection of [`DistributionList`](models::DistributionList): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().distribution_lists()`.
pub type DistributionListCollection = mg::Many<
    models::DistributionList,
    DistributionListResource,
>;

/// Parameters of [`DistributionListResource::add_members`].
///
/// A call can pass `members` alone.
pub struct AddMembers {
    /// `members`.
    pub members: mg::Field<Vec<models::Member>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddMembers: "microsoft.graph.addMembers", parameters;
    members: "members" required,
}

mg::required_parameters! {
    AddMembers;
    members: Vec<models::Member>,
}

/// Parameters of [`DistributionListResource::delete_members`].
///
/// A call can pass `members` alone.
pub struct DeleteMembers {
    /// `members`.
    pub members: mg::Field<Vec<models::Member>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeleteMembers: "microsoft.graph.deleteMembers", parameters;
    members: "members" required,
}

mg::required_parameters! {
    DeleteMembers;
    members: Vec<models::Member>,
}
