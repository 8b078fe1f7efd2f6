// @generated
use crate::{mg, models};

/// Requests on one [`NumberAssignment`](models::teams_administration::NumberAssignment): `get`,
/// `update`, `delete`.
///
/// For example `graph.admin().teams().telephone_number_management().number_assignments().id(id)`.
pub type NumberAssignmentResource = mg::One<
    models::teams_administration::NumberAssignment,
>;

/// Requests on a collection of
/// [`NumberAssignment`](models::teams_administration::NumberAssignment): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.admin().teams().telephone_number_management().number_assignments()`.
#[derive(Clone, Debug)]
pub struct NumberAssignmentCollection(
    mg::Many<models::teams_administration::NumberAssignment, NumberAssignmentResource>,
);

mg::builder! { NumberAssignmentCollection: mg::Many<models::teams_administration::NumberAssignment, NumberAssignmentResource> }

impl NumberAssignmentCollection {
    /// `POST …/microsoft.graph.teamsAdministration.assignNumber`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `TeamsTelephoneNumber.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.teamsAdministration.assignNumber")]
    #[inline]
    pub fn assign_number(&self, parameters: AssignNumber) -> mg::Request<()> {
        self.raw()
            .action_with("microsoft.graph.teamsAdministration.assignNumber", &parameters)
    }

    /// `POST …/microsoft.graph.teamsAdministration.unassignNumber`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `TeamsTelephoneNumber.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.teamsAdministration.unassignNumber")]
    #[inline]
    pub fn unassign_number(&self, parameters: UnassignNumber) -> mg::Request<()> {
        self.raw()
            .action_with(
                "microsoft.graph.teamsAdministration.unassignNumber",
                &parameters,
            )
    }

    /// `POST …/microsoft.graph.teamsAdministration.updateNumber`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `TeamsTelephoneNumber.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.teamsAdministration.updateNumber")]
    #[inline]
    pub fn update_number(&self, parameters: impl Into<UpdateNumber>) -> mg::Request<()> {
        self.raw()
            .action_with(
                "microsoft.graph.teamsAdministration.updateNumber",
                &parameters.into(),
            )
    }
}

/// Parameters of [`NumberAssignmentCollection::assign_number`].
pub struct AssignNumber {
    /// `assignmentCategory`.
    pub assignment_category: mg::Field<
        mg::Open<models::teams_administration::AssignmentCategory>,
    >,
    /// `assignmentTargetId`. Required.
    pub assignment_target_id: mg::Field<String>,
    /// `locationId`.
    pub location_id: mg::Field<String>,
    /// `numberType`. Required.
    pub number_type: mg::Field<mg::Open<models::teams_administration::NumberType>>,
    /// `telephoneNumber`. Required.
    pub telephone_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignNumber: "microsoft.graph.teamsAdministration.assignNumber", parameters;
    assignment_category: "assignmentCategory",
    assignment_target_id: "assignmentTargetId" required,
    location_id: "locationId",
    number_type: "numberType" required,
    telephone_number: "telephoneNumber" required,
}

mg::required_parameters! {
    AssignNumber;
    telephone_number: String,
    assignment_target_id: String,
    number_type: mg::Open<models::teams_administration::NumberType>,
}

/// Parameters of [`NumberAssignmentCollection::unassign_number`].
pub struct UnassignNumber {
    /// `numberType`.
    pub number_type: mg::Field<mg::Open<models::teams_administration::NumberType>>,
    /// `telephoneNumber`.
    pub telephone_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnassignNumber: "microsoft.graph.teamsAdministration.unassignNumber", parameters;
    number_type: "numberType",
    telephone_number: "telephoneNumber",
}

/// Parameters of [`NumberAssignmentCollection::update_number`].
///
/// A call can pass `telephone_number` alone.
pub struct UpdateNumber {
    /// `locationId`.
    pub location_id: mg::Field<String>,
    /// `networkSiteId`.
    pub network_site_id: mg::Field<String>,
    /// `reverseNumberLookupOptions`.
    pub reverse_number_lookup_options: mg::Field<Vec<String>>,
    /// `telephoneNumber`. Required.
    pub telephone_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateNumber: "microsoft.graph.teamsAdministration.updateNumber", parameters;
    location_id: "locationId",
    network_site_id: "networkSiteId",
    reverse_number_lookup_options: "reverseNumberLookupOptions",
    telephone_number: "telephoneNumber" required,
}

mg::required_parameters! {
    UpdateNumber;
    telephone_number: String,
}
