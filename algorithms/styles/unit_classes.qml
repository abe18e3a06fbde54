<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology">
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option type="QString" value="" name="name"/>
      <Option name="properties"/>
      <Option type="QString" value="collection" name="type"/>
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling zoomedInResamplingMethod="nearestNeighbour" enabled="false" maxOversampling="2" zoomedOutResamplingMethod="nearestNeighbour"/>
    </provider>
    <rasterrenderer nodataColor="" type="paletted" band="1" opacity="1" alphaBand="-1">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <colorPalette>
        <paletteEntry label="Class 1" alpha="255" value="1" color="#4575b4"/>
        <paletteEntry label="Class 2" alpha="255" value="2" color="#fdae61"/>
        <paletteEntry label="Class 3" alpha="255" value="3" color="#d73027"/>
        <paletteEntry label="Class 4" alpha="255" value="4" color="#74add1"/>
        <paletteEntry label="Class 5" alpha="255" value="5" color="#fee090"/>
        <paletteEntry label="Class 6" alpha="255" value="6" color="#a50026"/>
        <paletteEntry label="Class 7" alpha="255" value="7" color="#313695"/>
        <paletteEntry label="Class 8" alpha="255" value="8" color="#f46d43"/>
      </colorPalette>
    </rasterrenderer>
    <brightnesscontrast gamma="1" contrast="0" brightness="0"/>
    <huesaturation colorizeGreen="128" colorizeStrength="100" colorizeOn="0" saturation="0" colorizeBlue="128" colorizeRed="255" grayscaleMode="0" invertColors="0"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
