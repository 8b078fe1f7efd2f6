// @generated
use crate::mg;

/// Complex type `microsoft.graph.androidEnrollmentCompanyCode`.
pub struct AndroidEnrollmentCompanyCode {
    /// `enrollmentToken`. Secret: masked in `Debug`.
    pub enrollment_token: mg::Field<String>,
    /// `qrCodeContent`. Secret: masked in `Debug`.
    pub qr_code_content: mg::Field<String>,
    /// `qrCodeImage`. Secret: masked in `Debug`.
    pub qr_code_image: mg::Field<mg::Boxed<super::MimeContent>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidEnrollmentCompanyCode: "microsoft.graph.androidEnrollmentCompanyCode", complex;
    enrollment_token: "enrollmentToken" secret,
    qr_code_content: "qrCodeContent" secret,
    qr_code_image: "qrCodeImage" secret,
}
