// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudLicensing.service`.
pub struct Service {
    /// `assignableTo`. Never null.
    pub assignable_to: mg::Field<mg::Flags<super::AssigneeTypes>>,
    /// `planId`. Never null.
    pub plan_id: mg::Field<mg::Guid>,
    /// `planName`.
    pub plan_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Service: "microsoft.graph.cloudLicensing.service", complex;
    assignable_to: "assignableTo" required,
    plan_id: "planId" required,
    plan_name: "planName",
}
