// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedTenants.phone`.
pub struct Phone {
    /// `phoneNumber`.
    pub phone_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Phone: "microsoft.graph.managedTenants.phone", complex;
    phone_number: "phoneNumber",
}
