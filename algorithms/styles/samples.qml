<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="LayerConfiguration|Symbology|Labeling|MapTips" readOnly="0">
  <flags>
    <Identifiable>1</Identifiable>
    <Removable>1</Removable>
    <Searchable>1</Searchable>
    <Private>0</Private>
  </flags>
  <renderer-v2 type="singleSymbol" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="0">
    <symbols>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="63,95,127,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.15"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.4"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="63,95,127,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="bevel"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.15"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="1.4"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
    <rotation/>
    <sizescale/>
  </renderer-v2>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <previewExpression>"sample_id"</previewExpression>
  <mapTip>&lt;b>[% coalesce(to_string("sample_id"), '–') %]&lt;/b>&lt;table cellspacing='0'>&lt;tr>&lt;td>Rock&amp;nbsp;class&amp;nbsp;&lt;/td>&lt;td align='right'>[% coalesce(to_string("rock_class"), '–') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Cu_ppm&amp;nbsp;&lt;/td>&lt;td align='right'>[% coalesce(to_string("Cu_ppm"), '–') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Au_ppb&amp;nbsp;&lt;/td>&lt;td align='right'>[% coalesce(to_string("Au_ppb"), '–') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>As_ppm&amp;nbsp;&lt;/td>&lt;td align='right'>[% coalesce(to_string("As_ppm"), '–') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Sb_ppm&amp;nbsp;&lt;/td>&lt;td align='right'>[% coalesce(to_string("Sb_ppm"), '–') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Ag_ppm&amp;nbsp;&lt;/td>&lt;td align='right'>[% coalesce(to_string("Ag_ppm"), '–') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Pb_ppm&amp;nbsp;&lt;/td>&lt;td align='right'>[% coalesce(to_string("Pb_ppm"), '–') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Zn_ppm&amp;nbsp;&lt;/td>&lt;td align='right'>[% coalesce(to_string("Zn_ppm"), '–') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Mo_ppm&amp;nbsp;&lt;/td>&lt;td align='right'>[% coalesce(to_string("Mo_ppm"), '–') %]&lt;/td>&lt;/tr>&lt;/table></mapTip>
  <layerGeometryType>0</layerGeometryType>
</qgis>
