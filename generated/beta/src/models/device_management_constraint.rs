// @generated
use crate::mg;

/// Abstract complex type [`microsoft.graph.deviceManagementConstraint`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementconstraint?view=graph-rest-beta
pub struct DeviceManagementConstraint {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConstraint: "microsoft.graph.deviceManagementConstraint", complex abstract, family DeviceManagementConstraintKind;
}

/// The types derived from [`DeviceManagementConstraint`].
#[non_exhaustive]
pub enum DeviceManagementConstraintKind {
    DeviceManagementEnumConstraint(Box<super::DeviceManagementEnumConstraint>),
    DeviceManagementIntentSettingSecretConstraint(
        Box<super::DeviceManagementIntentSettingSecretConstraint>,
    ),
    DeviceManagementSettingAbstractImplementationConstraint(
        Box<super::DeviceManagementSettingAbstractImplementationConstraint>,
    ),
    DeviceManagementSettingAppConstraint(
        Box<super::DeviceManagementSettingAppConstraint>,
    ),
    DeviceManagementSettingBooleanConstraint(
        Box<super::DeviceManagementSettingBooleanConstraint>,
    ),
    DeviceManagementSettingCollectionConstraint(
        Box<super::DeviceManagementSettingCollectionConstraint>,
    ),
    DeviceManagementSettingEnrollmentTypeConstraint(
        Box<super::DeviceManagementSettingEnrollmentTypeConstraint>,
    ),
    DeviceManagementSettingFileConstraint(
        Box<super::DeviceManagementSettingFileConstraint>,
    ),
    DeviceManagementSettingIntegerConstraint(
        Box<super::DeviceManagementSettingIntegerConstraint>,
    ),
    DeviceManagementSettingProfileConstraint(
        Box<super::DeviceManagementSettingProfileConstraint>,
    ),
    DeviceManagementSettingRegexConstraint(
        Box<super::DeviceManagementSettingRegexConstraint>,
    ),
    DeviceManagementSettingRequiredConstraint(
        Box<super::DeviceManagementSettingRequiredConstraint>,
    ),
    DeviceManagementSettingSddlConstraint(
        Box<super::DeviceManagementSettingSddlConstraint>,
    ),
    DeviceManagementSettingStringLengthConstraint(
        Box<super::DeviceManagementSettingStringLengthConstraint>,
    ),
    DeviceManagementSettingXmlConstraint(
        Box<super::DeviceManagementSettingXmlConstraint>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceManagementConstraint>),
}

mg::family! {
    DeviceManagementConstraint => DeviceManagementConstraintKind;
    DeviceManagementEnumConstraint(super::DeviceManagementEnumConstraint),
    DeviceManagementIntentSettingSecretConstraint(super::DeviceManagementIntentSettingSecretConstraint),
    DeviceManagementSettingAbstractImplementationConstraint(super::DeviceManagementSettingAbstractImplementationConstraint),
    DeviceManagementSettingAppConstraint(super::DeviceManagementSettingAppConstraint),
    DeviceManagementSettingBooleanConstraint(super::DeviceManagementSettingBooleanConstraint),
    DeviceManagementSettingCollectionConstraint(super::DeviceManagementSettingCollectionConstraint),
    DeviceManagementSettingEnrollmentTypeConstraint(super::DeviceManagementSettingEnrollmentTypeConstraint),
    DeviceManagementSettingFileConstraint(super::DeviceManagementSettingFileConstraint),
    DeviceManagementSettingIntegerConstraint(super::DeviceManagementSettingIntegerConstraint),
    DeviceManagementSettingProfileConstraint(super::DeviceManagementSettingProfileConstraint),
    DeviceManagementSettingRegexConstraint(super::DeviceManagementSettingRegexConstraint),
    DeviceManagementSettingRequiredConstraint(super::DeviceManagementSettingRequiredConstraint),
    DeviceManagementSettingSddlConstraint(super::DeviceManagementSettingSddlConstraint),
    DeviceManagementSettingStringLengthConstraint(super::DeviceManagementSettingStringLengthConstraint),
    DeviceManagementSettingXmlConstraint(super::DeviceManagementSettingXmlConstraint),
}
